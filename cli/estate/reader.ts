/** Reads live services and clients as the provider does: authorised, within the budget, retried and redacted. */
import { Secrets } from "../../src/api/redact";
import { readUnpaged } from "../../src/api/unpaged";
import { type Host, processHost } from "../../src/host";
import { readAll } from "../../src/provider/list/whole-list";
import { Remote } from "../../src/provider/remote";
import { openSession, type Session } from "../../src/provider/session";
import { client, service } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import type { Actual, Inputs, State } from "../../src/value";
import type { Progress } from "../progress";
import type { Places } from "./places";

export class EstateReader {
  private count = 0;

  constructor(
    readonly session: Session,
    private readonly progress: Progress,
  ) {}

  /**
   * Only the credential in use counts, as in `whoami`: no other one stands in for it. What one reader learns of secrets,
   * another one with the same `secrets` hides too.
   */
  static open(places: Places, progress: Progress, secrets = new Secrets()): EstateReader {
    const settings = { ...places.settings(), fallback: undefined };
    secrets.add(places.secrets());
    return new EstateReader(openSession(settings, hostBeside(progress), secrets), progress);
  }

  /** Every service that the credential reaches, maybe none. */
  services(): Promise<Actual[]> {
    return this.readAll(service);
  }

  /** The same, where there must be one. */
  async someServices(): Promise<Actual[]> {
    const found = await this.services();
    if (found.length === 0) throw new Error(nothingVisible);
    return found;
  }

  /** Every client of a service. */
  clients(serviceId: string): Promise<Actual[]> {
    return this.readAll(client, serviceId);
  }

  /** The tokens of a service, or of the organization: a list that comes whole. */
  tokens(def: Definition, serviceId?: string): Promise<Actual[]> {
    const { settings, send } = this.session;
    return readUnpaged(send, def.calls({ ...settings, id: { serviceId } }).list(0, 0), def.plural);
  }

  /** One object, by its id. */
  async one(def: Definition, id: string): Promise<Actual> {
    const actual = await this.at(def, id).readAlone();
    if (actual[def.whole] !== undefined) return actual;
    throw new Error(
      `The credential sees only a limited view of ${def.kind} ${id}: its name and number without the rest; use one with the right to see all of it.`,
    );
  }

  /** What Pulumi would have recorded of an object with these inputs. */
  record(def: Definition, id: string, inputs: Inputs, actual: Actual): State {
    return this.at(def, id).record(inputs, actual);
  }

  private at(def: Definition, id: string): Remote {
    return Remote.at(def, id, {}, {}, this.session);
  }

  private readAll(def: Definition, serviceId?: string): Promise<Actual[]> {
    return readAll(this.session, def, serviceId, (rows) => {
      this.count += rows;
      this.progress.show(`Read ${this.count} services and clients`);
    });
  }
}

const nothingVisible =
  "Authlete shows no service to this credential: `npx pulumi-authlete whoami` shows which one is in use, and what it reaches.";

/** What the provider has to say goes beside the output of the command. */
function hostBeside(progress: Progress): Host {
  const say = (message: string) => {
    progress.clear();
    console.error(message);
  };
  return { ...processHost, logger: { info: say, warn: say } };
}
