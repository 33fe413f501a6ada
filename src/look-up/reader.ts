/**
 * What a program looks up, read by the provider's own client. This folder runs in the program, which loads it at its first
 * look-up. It may import all that the plugin may, and not the Pulumi SDK.
 */
import { AuthleteError } from "../api/error";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { parseId } from "../id";
import { exposedKeyWarning, publicPart } from "../plan/secrets";
import { everyField } from "../plan/state";
import { readAll } from "../provider/list/whole-list";
import { Remote } from "../provider/remote";
import { openSession, type Session } from "../provider/session";
import { service } from "../resources/definitions";
import type { Definition } from "../resources/schema";
import type { Actual, Fields } from "../value";
import { type Filter, matches } from "./filter";
import { Latest } from "./latest";

/** The look-ups of one run with the same settings. */
export class Reader {
  private readonly lists = new Map<string, Latest<Actual[]>>();

  constructor(private readonly session: Session) {}

  /** A reader with settings of its own, and a budget of its own. */
  static open(settings: Settings, host: Host): Reader {
    return new Reader(openSession(settings, host));
  }

  /** One object, by its id. */
  async readOne(def: Definition, id: string): Promise<Fields> {
    const remote = Remote.at(def, String(id), {}, {}, this.session);
    return this.fieldsOf(remote, await orMissing(remote.name, remote.read()));
  }

  /** One object of a service, by the value of a field that no two of them share. */
  async readUnique(def: Definition, serviceId: string, field: string, value: string): Promise<Fields> {
    const place = this.within(def, serviceId);
    const what = `${def.kind} of service ${serviceId} with the ${field} ${JSON.stringify(value)}`;
    const actual = await orMissing(what, place.find(value));
    if (actual[field] === value) return this.fieldsOf(place.withIssuedId(actual), actual);
    throw new Error(`${what}: Authlete answers with another one, which has that text as its id`);
  }

  /** All objects of a list that match, in the order of their ids. */
  async readAll(def: Definition, serviceId: string | undefined, filter: Filter): Promise<Fields[]> {
    const place = this.within(def, serviceId);
    const list =
      this.lists.get(`${def.kind} ${serviceId}`) ??
      new Latest(() => orMissing(`Service ${serviceId}`, readAll(this.session, def, serviceId)));
    this.lists.set(`${def.kind} ${serviceId}`, list);
    const rows = (await list.get()).filter((row) => matches(row, filter));
    return rows.map((row) => this.fieldsOf(place.withIssuedId(row), row)).sort(byId);
  }

  /** An object that only Authlete can identify yet. */
  private within(def: Definition, serviceId: string | undefined): Remote {
    if (def.id.length > 1) parseId(service.kind, service.id, String(serviceId));
    return Remote.toCreate(def, { serviceId }, this.session);
  }

  private fieldsOf({ def, id, idParts, name, issued }: Remote, actual: Actual): Fields {
    if (actual[def.whole] === undefined) throw new Error(limitedView(name));
    const fields = { id, ...everyField(def, idParts, actual), [def.issued]: issued };
    const { shown, exposed } = publicPart(def, fields);
    for (const field of exposed)
      this.session.host.logger.warn(`${exposedKeyWarning(name, field)} The look-up leaves it out.`);
    return shown;
  }
}

/** By number: ids have no leading zeros, so the longer one is the larger one. */
function byId(a: Fields, b: Fields): number {
  const [one, other] = [String(a.id), String(b.id)];
  return one.length - other.length || (one < other ? -1 : 1);
}

/** Says what does not exist, where Authlete itself says so. */
async function orMissing<T>(what: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof AuthleteError && error.missing)) throw error;
    throw new Error(`${what} does not exist: ${error.message}`);
  }
}

const limitedView = (name: string) =>
  `the credential sees only a limited view of ${name}, without most of its fields: use one with more rights`;
