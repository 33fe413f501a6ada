import assert from "node:assert/strict";
import { ATTRIBUTE } from "../../src/marker";
import type { Json } from "../support/console";
import type { Project } from "../support/project";
import { programOnly } from "./fields";
import type { Args, RandomProgram } from "./random-program";

/** The ids of the declared clients, by name. */
export type Ids = Map<string, string>;

/** A value without what no program declares: the order of lists, and the marker in attributes. */
function comparable(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .filter(({ key }) => key !== ATTRIBUTE)
    .map((item) => JSON.stringify(item))
    .sort();
}

async function listAll(project: Project, path: string, plural: string): Promise<Json[]> {
  const found: Json[] = [];
  for (;;) {
    const page = await project.callAuthlete("GET", `${path}/get/list?start=${found.length}&end=${found.length + 100}`);
    found.push(...(page[plural] ?? []));
    if (found.length >= page.totalCount || !page[plural]?.length) return found;
  }
}

interface Recorded {
  name: string;
  id: string;
  secret: string;
}

async function readState(project: Project): Promise<Recorded[]> {
  const { stdout } = await project.run(["stack", "export", "--show-secrets"]);
  const { resources = [], pending_operations: pending = [] } = JSON.parse(stdout).deployment;
  // The engine records interrupted creates until somebody clears them in an interactive refresh.
  const others = pending.filter(({ type }: Json) => type !== "creating");
  assert.deepEqual(others, [], "pending operations");
  return resources
    .filter(({ type }: Json) => type.endsWith(":Client"))
    .map(({ urn, id, outputs }: Json) => ({
      name: urn.split("::").at(-1),
      id,
      secret: JSON.parse(outputs.clientSecret?.plaintext ?? "null"),
    }));
}

function assertFields({ name, secret }: Recorded, args: Args, actual: Json): void {
  for (const [field, value] of Object.entries(args).filter(([field]) => !programOnly.includes(field)))
    assert.deepEqual(
      comparable(actual[field] ?? (Array.isArray(value) ? [] : undefined)),
      comparable(value),
      `${name}.${field}`,
    );
  assert.equal(secret, actual.clientSecret, `the secret of ${name} in state`);
}

/** Asserts that exactly the declared clients exist as declared, and that the state knows all of them. */
export async function assertAsDeclared(project: Project, program: RandomProgram): Promise<Ids> {
  const services = await listAll(project, "/api/service", "services");
  assert.equal(services.length, 1, "services at Authlete");
  const service = services[0].apiKey;
  const clients = await listAll(project, `/api/${service}/client`, "clients");
  const actual = new Map(clients.map((client) => [`${service}/${client.clientId}`, client]));
  const state = await readState(project);
  const names = state.map(({ name }) => name);
  assert.deepEqual(names.sort(), [...program.clients.keys()].sort(), "clients in state");
  assert.deepEqual([...actual.keys()].sort(), state.map(({ id }) => id).sort(), "ids at Authlete, and in state");
  for (const one of state) assertFields(one, program.clients.get(one.name) ?? {}, actual.get(one.id));
  return new Map(state.map(({ name, id }) => [name, id]));
}
