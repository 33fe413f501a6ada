import { type Settings, variable } from "../config/settings";
import { homeOf } from "../plan/state";
import type { State } from "../value";

type Place = Pick<Settings, "baseUrl" | "organizationId" | "formerBaseUrl">;

/** Where the objects of this configuration live. */
export const homeFor = ({ baseUrl, organizationId }: Place): string =>
  organizationId ? `${baseUrl}#${organizationId}` : baseUrl;

/**
 * Refuses to touch an object on another cluster, or in another organization, than the one that state names: there,
 * "not found" says nothing about the object.
 */
export function refuseOtherHome(name: string, state: State, place: Place): void {
  const home = homeOf(state);
  if (home === undefined) return;
  const [baseUrl, organizationId] = home.split("#");
  if (baseUrl !== place.baseUrl && baseUrl !== place.formerBaseUrl)
    throw new Error(
      `${name} lives on ${baseUrl}, says the state, but this run's address is ${place.baseUrl}: set authlete:baseUrl, or ${variable("baseUrl")}, to ${baseUrl}; if the cluster has a new address, run \`pulumi config set authlete:formerBaseUrl ${baseUrl}\``,
    );
  if (organizationId && place.organizationId && organizationId !== place.organizationId)
    throw new Error(
      `${name} belongs to organization ${organizationId}, says the state, but this run's is ${place.organizationId}: set authlete:organizationId, or ${variable("organizationId")}, to ${organizationId}`,
    );
}
