import { unexpectedShape } from "../api/error";
import type { Call, Calls, Endpoint } from "../call";
import { type Id, parseId, printId } from "../id";
import { fromAttribute, toAttribute } from "../marker";
import { secretsIn } from "../plan/state";
import type { Definition } from "../resources/schema";
import { type Actual, type Fields, type Inputs, isRecord, textOf } from "../value";
import type { Listing } from "./listing";
import { currentSession, type Session } from "./session";

/** An object in Authlete, or one that is still to be created. */
export class Remote {
  private readonly calls: Calls;

  private constructor(
    readonly def: Definition,
    private readonly parts: Id,
    /** Values of inputs or state that no message may show. */
    private readonly secrets: string[],
    readonly session: Session,
  ) {
    const { generation, idp, apiServerId, organizationId } = session.settings;
    const { serviceId = "", clientId } = parts;
    this.calls = def.calls({ generation, idp, serviceId, clientId, apiServerId, organizationId });
  }

  /** An existing object. `fields` are its inputs or its state. */
  static at(def: Definition, id: string, fields: Fields): Remote {
    return new Remote(def, parseId(def.kind, def.id, id), secretsIn(def, fields), currentSession());
  }

  /** An object that is still to be created. */
  static toCreate(def: Definition, inputs: Inputs): Remote {
    const serviceId = textOf(inputs.serviceId);
    return new Remote(def, { serviceId }, secretsIn(def, inputs), currentSession());
  }

  /** The object under the id that Authlete issued. */
  withIssuedId(actual: Actual): Remote {
    const [last] = this.def.id.slice(-1);
    const parts = { ...this.parts, [String(last)]: textOf(actual[this.def.issued]) };
    return new Remote(this.def, parts, this.secrets, this.session);
  }

  get id(): string {
    return printId(this.def.id, this.parts);
  }

  /** The last part of the id: it tells the object from the others of its list. */
  get issued(): string {
    return String(this.parts[this.def.id.at(-1) ?? "serviceId"]);
  }

  /** For messages: `Client 123/456`. */
  get name(): string {
    return `${this.def.kind} ${this.id}`;
  }

  /** The service in which a client is to be created; none for a service. */
  get parent(): string | undefined {
    return this.def.id.length > 1 ? this.parts.serviceId : undefined;
  }

  get idParts(): Id {
    return this.parts;
  }

  /** Reads the object, from a list where that is cheaper. */
  read(): Promise<Actual> {
    return this.list.read(this.issued, () => this.readAlone());
  }

  /** Reads the object by a request of its own. */
  readAlone(): Promise<Actual> {
    return this.send(this.calls.read());
  }

  /** Reads another object of the list, by its issued id or its alias. */
  find(name: string): Promise<Actual> {
    return this.send(this.calls.find(name));
  }

  create(object: Fields): Promise<Actual> {
    return this.send(this.calls.create(toAttribute(object)));
  }

  update(object: Fields): Promise<Actual> {
    return this.invalidating(() => this.send(this.calls.update(toAttribute(object))));
  }

  /** Writes a field that has an endpoint of its own. */
  async writeField(endpoint: Endpoint, value: unknown): Promise<void> {
    const call = this.calls.writeField(endpoint, value);
    await this.invalidating(() => this.session.send({ ...call, secrets: [...this.secrets, String(value)] }));
  }

  async delete(): Promise<void> {
    await this.invalidating(() => this.session.send(this.calls.delete()));
    if (this.def.id.length === 1) this.session.lists.forgetWithin(this.id);
  }

  /** The list that holds the object. */
  get list(): Listing {
    return this.session.lists.of(this.def, this.parent, this.calls, this.session);
  }

  /** Sends a call whose answer is a whole object. */
  private async send(call: Call): Promise<Actual> {
    const inBody = isRecord(call.body) ? secretsIn(this.def, call.body) : [];
    const answer = await this.session.send({ ...call, secrets: [...this.secrets, ...inBody] });
    if (isRecord(answer) && textOf(answer[this.def.issued]) !== undefined) return fromAttribute(answer);
    throw unexpectedShape(call, this.def.kind.toLowerCase());
  }

  /** From the beginning of a write to its end, a list that is being read may hold the old row. */
  private async invalidating<T>(write: () => Promise<T>): Promise<T> {
    const { list, issued } = this;
    list.forget(issued);
    try {
      return await write();
    } finally {
      list.forget(issued);
    }
  }
}
