/** The picture of the example with 50 clients, as `graph` draws the states of its stacks. */
import { estateOf, type Item } from "../cli/graph/estate";
import { drawEstate } from "../cli/graph/picture";
import { load, plain } from "../src/data/load";
import { fillMarked } from "./marked";

/** Ids as Authlete issues them. */
const [serviceId, firstClientId] = ["5344929600000001", 7_344_929_600_000_001];

const service: Item = { id: serviceId, fields: { serviceName: "Apps" } };

/** The clients with the aliases that the program gives them. */
function clients(): Item[] {
  const loaded = load("examples/clients-as-data/clients", undefined, [3], plain);
  return loaded.clients.map(([{ name }, fields], index) => ({
    id: `${serviceId}/${firstClientId + index}`,
    fields: { clientIdAlias: name.replace("/", "-"), ...fields },
  }));
}

export const fillPicture = (file: string): void =>
  fillMarked(file, "picture", ["```mermaid", ...drawEstate({ services: estateOf([service], clients()) }), "```"]);
