/** What Terraform tracks, as Authlete has it, or as far as the state alone knows it. */
import { AuthleteError } from "../../../src/api/error";
import { printable } from "../../../src/api/error-body";
import type { Generation } from "../../../src/call";
import { parseId } from "../../../src/id";
import { stateOf } from "../../../src/plan/state";
import { client, service } from "../../../src/resources/definitions";
import { type Actual, textOf } from "../../../src/value";
import type { EstateReader } from "../../estate/reader";
import type { Surroundings } from "../../import/resources";
import type { LiveService } from "../../import/select";
import { actualOf } from "./actual";
import { printAddress } from "./address";
import type { Tracked } from "./tracked";

/** Where the objects come from, and what Pulumi shall record of each. */
export interface Source extends Pick<Surroundings, "generation" | "record"> {
  read(tracked: readonly Tracked[]): Promise<LiveService[]>;
  /** Does it say all that Authlete has? */
  isWhole: boolean;
}

export const live = (reader: EstateReader): Source => ({
  generation: reader.session.settings.generation,
  record: reader.record.bind(reader),
  read: (tracked) => readLive(tracked, reader),
  isWhole: true,
});

/** The state alone: it lacks fields, and may be old. */
export const stateAlone = (generation: Generation): Source => ({
  generation,
  record: (def, id, inputs, actual) => stateOf(def, parseId(def.kind, def.id, id), inputs, actual),
  read: async (tracked) =>
    assemble(
      tracked,
      ({ def, attributes }) => actualOf(def, attributes),
      () => ({}),
    ),
  isWhole: false,
});

type Read = (tracked: Tracked) => Actual;

/** The services, each with its clients, in the order of the state. A service that Terraform only refers to is not chosen. */
function assemble(tracked: readonly Tracked[], read: Read, ownerOf: (serviceId: string) => Actual): LiveService[] {
  const byService = Map.groupBy(tracked, ({ serviceId }) => serviceId);
  return [...byService].map(([id, all]) => {
    const own = all.find(({ def }) => def === service);
    const clients = all.filter(({ def }) => def === client).map((each) => ({ id: each.id, actual: read(each) }));
    return { id, actual: own ? read(own) : ownerOf(id), isChosen: own !== undefined, clients };
  });
}

async function readLive(tracked: readonly Tracked[], reader: EstateReader): Promise<LiveService[]> {
  const byService = [...Map.groupBy(tracked, ({ serviceId }) => serviceId)];
  const found = new Map((await Promise.all(byService.map(([id, all]) => readService(id, all, reader)))).flat());
  const lost = tracked.filter(({ id }) => !found.has(id));
  if (lost.length > 0) throw new Error(explain(lost, reader.session.settings.baseUrl));
  const at = (id: string) => found.get(id) ?? {};
  return assemble(tracked, ({ id }) => at(id), at);
}

/** Up to so many clients of a service are read one by one, more of them as a list. */
const maxSingle = 20;

type Found = [id: string, actual: Actual];

/** A service and its clients, by id, without those of which Authlete says that they do not exist. */
async function readService(id: string, tracked: readonly Tracked[], reader: EstateReader): Promise<Found[]> {
  const own = await unlessMissing(id, reader.one(service, id));
  const clients = tracked.filter(({ def }) => def === client);
  if (own.length === 0) return [];
  if (clients.length <= maxSingle) {
    const found = clients.map((each) => unlessMissing(each.id, reader.one(client, each.id)));
    return [...own, ...(await Promise.all(found)).flat()];
  }
  const list = await reader.clients(id);
  return [...own, ...list.map((actual): Found => [`${id}/${textOf(actual[client.issued])}`, actual])];
}

const unlessMissing = (id: string, reading: Promise<Actual>): Promise<Found[]> =>
  reading.then(
    (actual) => [[id, actual]],
    (error) => {
      if (error instanceof AuthleteError && error.missing) return [];
      throw error;
    },
  );

const explain = (lost: readonly Tracked[], baseUrl: string): string =>
  `${baseUrl} does not have what the state tracks:
${lost.map(({ address, id }) => `  ${printable(printAddress(address))} (${id})`).join("\n")}
Is that the right server, and the right organization? \`npx pulumi-authlete whoami\` shows both, and --only leaves out what is
elsewhere. If so, somebody has deleted them: take them out of the state with \`terraform state rm\`, and run this again.`;
