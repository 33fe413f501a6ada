/** Reads live services and clients as the provider does: authorised, within the budget, retried and redacted. */
import { type Host, processHost } from "../../src/host";
import { secretTexts } from "../../src/plan/secrets";
import { sourceOf } from "../../src/provider/lists";
import type { PageSource } from "../../src/provider/reading";
import { Remote } from "../../src/provider/remote";
import { openSession, type Session } from "../../src/provider/session";
import { readWholeList } from "../../src/provider/whole-list";
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

  /** Only the credential in use counts, as in `whoami`: no other one stands in for it. */
  static open(places: Places, progress: Progress): EstateReader {
    const settings = { ...places.settings(), fallback: undefined };
    return new EstateReader(openSession(settings, hostBeside(progress)), progress);
  }

  /** Every service that the credential reaches. */
  services(): Promise<Actual[]> {
    return this.readAll(service, undefined, "the list of services");
  }

  /** Every client of a service. */
  clients(serviceId: string): Promise<Actual[]> {
    return this.readAll(client, serviceId, `the clients of service ${serviceId}`);
  }

  /** One object, by its id. */
  async one(def: Definition, id: string): Promise<Actual> {
    const actual = await this.at(def, id).readAlone();
    if (actual.createdAt !== undefined) return actual;
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

  private async readAll(def: Definition, serviceId: string | undefined, what: string): Promise<Actual[]> {
    const { generation, idp, apiServerId, organizationId } = this.session.settings;
    const calls = def.calls({ generation, idp, id: { serviceId }, apiServerId, organizationId });
    const source = this.counting(sourceOf(def, calls, this.session));
    const objects = await readWholeList(source, what, this.session.host.clock);
    // A server may repeat them in a later refusal.
    this.session.secrets.add(objects.flatMap((actual) => secretTexts(def, actual)));
    return objects;
  }

  private counting({ key, page }: PageSource): PageSource {
    const counted: PageSource["page"] = async (start, end) => {
      const result = await page(start, end);
      this.count += result.rows.length;
      this.progress.show(`Read ${this.count} services and clients`);
      return result;
    };
    return { key, page: counted };
  }
}

/** What the provider has to say goes beside the output of the command. */
function hostBeside(progress: Progress): Host {
  const say = (message: string) => {
    progress.clear();
    console.error(message);
  };
  return { ...processHost, logger: { info: say, warn: say } };
}
