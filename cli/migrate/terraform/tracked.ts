/** Which object in Authlete an instance of Terraform stands for. */
import { isIssuedId } from "../../../src/id";
import { client, service } from "../../../src/resources/definitions";
import type { Definition } from "../../../src/resources/schema";
import { textOf } from "../../../src/value";
import { printAddress } from "./address";
import type { Instance } from "./state";

export interface Tracked extends Instance {
  def: Definition;
  id: string;
  serviceId: string;
}

/** Resolves the instances. `serviceId` is that of clients which leave it to the provider block. */
export const trackedIn = (instances: readonly Instance[], serviceId?: string): Tracked[] =>
  instances.map((instance) => {
    const { address, attributes } = instance;
    const at = (...names: string[]) => idAt(instance, names);
    if (address.type === "authlete_service") {
      const id = at("id", "api_key");
      return { ...instance, def: service, id, serviceId: id };
    }
    const isGiven = textOf(attributes.service_api_key ?? attributes.service_id);
    const owner = isGiven || serviceId === undefined ? at("service_api_key", "service_id") : serviceId;
    return { ...instance, def: client, id: `${owner}/${at("client_id", "id")}`, serviceId: owner };
  });

/** The first attribute with a value, which 0 is not: the published provider and its rewrite use different ones. */
function idAt({ address, attributes }: Instance, names: readonly string[]): string {
  const id = names.map((name) => textOf(attributes[name])).find((text) => text && text !== "0");
  if (id !== undefined && isIssuedId(id)) return id;
  const place = `${printAddress(address)}: ${names.join(" or ")}`;
  if (id !== undefined) throw new Error(`${place} is not a number that Authlete issues: the state is broken.`);
  const isOwner = names.includes("service_id");
  throw new Error(
    `${place} has no value: ${isOwner ? "the provider block says which service it is; give its id with --service" : "the state is broken"}.`,
  );
}

/** Two addresses may stand for one object. Pulumi has it once: under the first. */
export function withoutRepeated(tracked: readonly Tracked[]): { first: Tracked[]; repeated: Tracked[] } {
  const byObject = Map.groupBy(tracked, ({ def, id }) => `${def.kind} ${id}`);
  const groups = [...byObject.values()];
  return { first: groups.flatMap((each) => each.slice(0, 1)), repeated: groups.flatMap((each) => each.slice(1)) };
}

/** The instances of these resources and modules. Without any, all. */
export function chosenFrom(instances: readonly Instance[], addresses: readonly string[]): Instance[] {
  const within = (chosen: string) => instances.filter(({ address }) => isWithin(printAddress(address), chosen));
  const unknown = addresses.find((each) => within(each).length === 0);
  if (unknown !== undefined) throw new Error(`--only ${JSON.stringify(unknown)}: the state tracks nothing there.`);
  return addresses.length > 0 ? [...new Set(addresses.flatMap(within))] : [...instances];
}

const isWithin = (address: string, chosen: string) =>
  address === chosen || ["[", "."].some((sign) => address.startsWith(chosen + sign));
