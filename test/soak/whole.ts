import assert from "node:assert/strict";
import type { Json } from "../support/console";
import type { Project } from "../support/project";
import { unseen } from "./fields";
import type { Args, World } from "./world";

/** The ids of what is declared, by name. */
export type Ids = Map<string, string>;

const own = "pulumi-authlete";

/** A value without what is not declared: the order of lists, and the mark in attributes. */
function seen(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .filter(({ key }) => key !== own)
    .map((item) => JSON.stringify(item))
    .sort();
}

async function listed(project: Project, path: string, plural: string): Promise<Json[]> {
  const found: Json[] = [];
  for (;;) {
    const page = await project.callAuthlete("GET", `${path}/get/list?start=${found.length}&end=${found.length + 100}`);
    found.push(...(page[plural] ?? []));
    if (found.length >= page.totalCount || !page[plural]?.length) return found;
  }
}

interface Known {
  name: string;
  id: string;
  secret: string;
}

async function known(project: Project): Promise<Known[]> {
  const { stdout } = await project.run(["stack", "export", "--show-secrets"]);
  const { resources = [], pending_operations: pending = [] } = JSON.parse(stdout).deployment;
  // The engine keeps interrupted creates on record until somebody clears them in an interactive refresh.
  const left = pending.filter(({ type }: Json) => type !== "creating");
  assert.deepEqual(left, [], "operations that are pending");
  return resources
    .filter(({ type }: Json) => type.endsWith(":Client"))
    .map(({ urn, id, outputs }: Json) => ({
      name: urn.split("::").at(-1),
      id,
      secret: JSON.parse(outputs.clientSecret?.plaintext ?? "null"),
    }));
}

function alike({ name, secret }: Known, args: Args, actual: Json): void {
  for (const [field, value] of Object.entries(args).filter(([field]) => !unseen.includes(field)))
    assert.deepEqual(seen(actual[field] ?? (Array.isArray(value) ? [] : undefined)), seen(value), `${name}.${field}`);
  assert.equal(secret, actual.clientSecret, `the secret of ${name} in state`);
}

/** Exactly what is declared exists as it is declared, and state knows all of it. */
export async function whole(project: Project, world: World): Promise<Ids> {
  const services = await listed(project, "/api/service", "services");
  assert.equal(services.length, 1, "services at Authlete");
  const service = services[0].apiKey;
  const clients = await listed(project, `/api/${service}/client`, "clients");
  const there = new Map(clients.map((client) => [`${service}/${client.clientId}`, client]));
  const state = await known(project);
  const names = state.map(({ name }) => name);
  assert.deepEqual(names.sort(), [...world.clients.keys()].sort(), "clients in state");
  assert.deepEqual([...there.keys()].sort(), state.map(({ id }) => id).sort(), "ids at Authlete, and in state");
  for (const one of state) alike(one, world.clients.get(one.name) ?? {}, there.get(one.id));
  return new Map(state.map(({ name, id }) => [name, id]));
}
