/** Names of resources, from their addresses in Terraform: `authlete_client.job[0]` is `job-0`. */
import { service } from "../../../src/resources/definitions";
import { slug } from "../../import/names";
import type { Surroundings } from "../../import/resources";
import { wordsOf } from "./address";
import type { Tracked } from "./tracked";

/** The wanted name of each object. A client that is called like a service has its kind behind its name. */
export function namesFrom(tracked: readonly Tracked[]): NonNullable<Surroundings["wantedName"]> {
  const names = tracked.map((each) => ({ ...each, name: slug(wordsOf(each.address).join("-")) }));
  const services = new Set(names.filter(({ def }) => def === service).map(({ name }) => name));
  const wanted = new Map(
    names.map(({ def, id, name }) => [
      `${def.kind} ${id}`,
      def !== service && services.has(name) ? `${name}-${def.kind.toLowerCase()}` : name,
    ]),
  );
  return ({ kind }, id) => wanted.get(`${kind} ${id}`);
}
