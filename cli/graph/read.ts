/** Reads what a picture shows: from recorded states alone, or from Authlete. */
import { isLookedUp } from "../../src/plan/state";
import { client, service } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import type { Actual, Fields } from "../../src/value";
import { isDynamic, type Live } from "../estate/live";
import type { EstateReader } from "../estate/reader";
import { isIn, type Recorded } from "../estate/records";
import { select } from "../import/select";
import { estateOf, type Item, type Origin, type ServiceFacts } from "./estate";

/** What the programs of some stacks manage or look up. What a replacement is still to delete is left out. */
export function recordedEstate(records: readonly Recorded[], ids: readonly string[]): ServiceFacts[] {
  const kept = records.filter(({ isReplaced }) => !isReplaced);
  const services = estateOf(recordedItems(service, kept), recordedItems(client, kept));
  const missing = ids.find((id) => !services.some((each) => each.id === id));
  if (missing !== undefined) throw new Error(`No state that was given has the service ${missing} or a client of it.`);
  return services.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

/** One stack may look up what another one manages. */
function recordedItems(def: Definition, records: readonly Recorded[]): Item[] {
  const items = records
    .filter((each) => each.def === def)
    .map(
      ({ id, outputs = {} }): Item => ({ id, fields: outputs, origin: isLookedUp(outputs) ? "lookedUp" : undefined }),
    );
  const byId = Map.groupBy(items, ({ id }) => id);
  return [...byId.values()].flatMap((all) => all.find(({ origin }) => !origin) ?? all.slice(0, 1));
}

/** What Authlete has of the services with these ids, or of all, compared with what the stack records, if there is one. */
export async function liveEstate(
  reader: EstateReader,
  ids: readonly string[],
  readStack: (() => Promise<Recorded[]>) | undefined,
): Promise<ServiceFacts[]> {
  const everything = { clients: [], only: [], includeDynamic: true, isKnown: () => false };
  const { services } = await select(reader, { services: ids, ...everything });
  // Later than the estate, so that it has what a run records meanwhile.
  const inStack = await readStack?.();
  const managed = inStack && isIn(inStack.filter(({ outputs = {} }) => !isLookedUp(outputs)));
  const itemsOf = (def: Definition, objects: readonly Live[]) =>
    objects.map(({ id, actual }): Item => {
      return { id, fields: { ...leftOut, ...actual }, origin: originOf(actual, managed?.(def, id)) };
    });
  return estateOf(
    itemsOf(service, services),
    services.flatMap(({ clients }) => itemsOf(client, clients)),
  );
}

function originOf(actual: Actual, isManaged: boolean | undefined): Origin | undefined {
  if (isManaged) return undefined;
  if (isDynamic(actual)) return "dynamic";
  return isManaged === false ? "outside" : undefined;
}

/** Authlete leaves empty lists out. */
const leftOut: Fields = {
  ...{ supportedGrantTypes: [], supportedScopes: [], grantTypes: [] },
  extension: { requestableScopesEnabled: false },
};
