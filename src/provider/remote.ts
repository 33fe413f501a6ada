import { notListed, outdated, unexpectedShape } from "../api/error";
import { type Call, type Calls, isConfirmation, type Target } from "../call";
import { type Id, parseId, printId } from "../id";
import type { EndpointWrite } from "../plan/endpoints";
import { secretTexts } from "../plan/secrets";
import { stateOf, withHome } from "../plan/state";
import type { Definition } from "../resources/schema";
import { type Actual, type Fields, type Inputs, isRecord, type State, textOf } from "../value";
import { type Place, placeOf, printHome, refuseOtherHome } from "./home";
import { type Expected, expectCreated, expectId, expectName } from "./identity";
import type { List } from "./list/lists";
import { currentSession, type Session } from "./session";

/** An object in Authlete, or one that is still to be created. */
export class Remote {
  private readonly target: Target;
  readonly calls: Calls;

  private constructor(
    readonly def: Definition,
    private readonly parts: Id,
    readonly session: Session,
  ) {
    const { generation, idp, apiServerId, organizationId } = session.settings;
    this.target = { generation, idp, id: parts, apiServerId, organizationId };
    this.calls = def.calls(this.target);
  }

  /** An existing object. It must live where this configuration leads. */
  static at(def: Definition, id: string, state: State, inputs: Inputs = {}, session = currentSession()): Remote {
    const remote = new Remote(def, parseId(def.kind, def.id, id), session);
    refuseOtherHome(remote.name, state, remote.place);
    return remote.hideSecrets(state, inputs);
  }

  /** An object that is still to be created. */
  static toCreate(def: Definition, inputs: Inputs, session = currentSession()): Remote {
    return new Remote(def, { serviceId: textOf(inputs.serviceId) }, session).hideSecrets(inputs);
  }

  /** Hides the secrets of the object from every message of the run. */
  private hideSecrets(...objects: Fields[]): this {
    this.session.secrets.add(objects.flatMap((fields) => secretTexts(this.def, fields)));
    return this;
  }

  /** The object under the id that Authlete issued. */
  withIssuedId(actual: Actual): Remote {
    const [last] = this.def.id.slice(-1);
    const parts = { ...this.parts, [String(last)]: textOf(actual[this.def.issued]) };
    return new Remote(this.def, parts, this.session);
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

  get place(): Place {
    return placeOf(this.session.settings, this.calls);
  }

  /** What goes into state: the managed fields, what Authlete issued, and where the object lives. */
  record(inputs: Inputs, actual: Actual): State {
    return withHome(stateOf(this.def, this.parts, inputs, actual), printHome(this.place));
  }

  /** Reads the object, from a list where that is cheaper. */
  read(): Promise<Actual> {
    const { list } = this;
    return list ? list.listing.read(this.issued, () => this.readAlone()) : this.readAlone();
  }

  /** Reads the object by a request of its own. */
  readAlone(): Promise<Actual> {
    return this.send(this.calls.read(), expectId(this.def, this.issued));
  }

  /** Reads another object of the list, by its issued id or its alias. */
  find(name: string): Promise<Actual> {
    return this.send(this.calls.find(name), expectName(this.def, name));
  }

  create(object: Fields): Promise<Actual> {
    return this.send(this.calls.create(this.def.carrier.load(object)), expectCreated(this.def, object));
  }

  /** Writes the object, unless what it is based on has expired by then. */
  update(object: Fields, expires = Number.POSITIVE_INFINITY): Promise<Actual> {
    const call = this.calls.update(this.def.carrier.load(object));
    this.hideSecrets(object);
    const beforeSend = () => {
      if (this.session.host.clock.now() > expires) throw outdated(call);
    };
    return this.invalidating(() => this.send({ ...call, beforeSend }, expectId(this.def, this.issued)));
  }

  /** Writes a field that has an endpoint of its own. If the answer does not confirm it, the object must. */
  async writeField({ name, endpoint, value }: EndpointWrite): Promise<void> {
    const call = this.calls.writeField(endpoint, value);
    this.hideSecrets({ [name]: value });
    const answer = await this.invalidating(() => this.session.send(call));
    const echo = endpoint.echo && isRecord(answer) ? answer[endpoint.echo] : value;
    if (isConfirmation(answer) && echo === value) return;
    const actual = await this.readAlone();
    if (actual[name] !== value) throw unexpectedShape(call, `confirmation that ${name} was written`);
  }

  async delete(): Promise<void> {
    const call = this.calls.delete();
    const answer = await this.invalidating(() => this.session.send(call));
    if (answer !== undefined && !isConfirmation(answer)) throw unexpectedShape(call, "confirmation of the deletion");
    this.session.deleted.add(this.id);
    if (this.def.content) this.session.lists.forgetWithin(this.id);
  }

  /** The pages of the list that holds the object, if it comes in pages. */
  get list(): List | undefined {
    return this.def.unpaged ? undefined : this.session.lists.of(this.def, this.parent, this.calls, this.session);
  }

  /** The list of what lives inside the object, if anything can. */
  get contents(): List | undefined {
    const { content } = this.def;
    return content && this.session.lists.of(content, this.id, content.calls(this.target), this.session);
  }

  /** Sends a call whose answer must be the whole object that is expected. */
  private async send(call: Call, expected: Expected): Promise<Actual> {
    const answer = await this.ask(call);
    const actual = isRecord(answer) ? this.def.carrier.unload(answer) : undefined;
    if (actual) this.hideSecrets(actual);
    if (actual && expected.isMet(actual)) return actual;
    throw unexpectedShape(call, expected.what);
  }

  /** Sends a call, and takes what it asks for out of the answer. */
  async ask(call: Call): Promise<unknown> {
    const answer = await this.session.send(call);
    const found = call.unwrap ? call.unwrap(answer) : answer;
    if (call.unwrap && found === null) throw notListed(call);
    return found;
  }

  /** From the beginning of a write to its end, a list that is being read may hold the old row. */
  private async invalidating<T>(write: () => Promise<T>): Promise<T> {
    const { list } = this;
    if (!list) return write();
    const { listing, updates } = list;
    const forget = () => {
      listing.forget(this.issued);
      updates.forget(this.issued);
    };
    forget();
    try {
      return await write();
    } finally {
      forget();
    }
  }
}
