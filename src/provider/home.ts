import type { Calls } from "../call";
import { type Settings, variable } from "../config/settings";
import { homeOf } from "../plan/state";
import type { State } from "../value";

/** Where an object lives: the host that can prove that it is gone. */
export interface Place {
  address: string;
  /** The setting of the address. */
  key: "baseUrl" | "idpUrl";
  formerBaseUrl?: string;
  organizationId?: string;
  /** An explicit `Provider` says where. */
  explicit?: true | undefined;
}

export function placeOf({ baseUrl, idpUrl, formerBaseUrl, organizationId, explicit }: Settings, calls: Calls): Place {
  const { idp } = calls.confirm?.() ?? calls.read();
  const where =
    idp && idpUrl ? ({ address: idpUrl, key: "idpUrl" } as const) : ({ address: baseUrl, key: "baseUrl" } as const);
  return { ...where, formerBaseUrl, organizationId, explicit };
}

export const printHome = ({ address, organizationId }: Place): string =>
  organizationId ? `${address}#${organizationId}` : address;

/**
 * Refuses to touch an object on another cluster, or in another organization, than the one that state names: there,
 * "not found" says nothing about the object.
 */
export function refuseOtherHome(name: string, state: State, place: Place): void {
  const home = homeOf(state);
  if (home === undefined) return;
  const [address = "", organizationId] = home.split("#");
  const { key } = place;
  const toSet = (name: string) =>
    `set ${place.explicit ? "the Provider's " : "authlete:"}${name}, or ${variable(name)},`;
  const toMove = place.explicit
    ? `give the Provider formerBaseUrl: ${JSON.stringify(address)}`
    : `run \`pulumi config set authlete:formerBaseUrl ${address}\``;
  if (address !== place.address && address !== place.formerBaseUrl)
    throw new Error(
      `${name} lives on ${address}, says the state, but this run's address is ${place.address}: ${toSet(key)} to ${address}; if the ${key === "baseUrl" ? "cluster" : "IdP"} has a new address, ${toMove}`,
    );
  if (organizationId && place.organizationId && organizationId !== place.organizationId)
    throw new Error(
      `${name} belongs to organization ${organizationId}, says the state, but this run's is ${place.organizationId}: ${toSet("organizationId")} to ${organizationId}`,
    );
}
