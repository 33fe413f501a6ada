import type { Fault } from "../../emulator";
import { MARKER } from "../../src/marker";
import { type Column, type Fields, opened, type Scene } from "./scene";

import clients = require("../../src/provider/client");

/** What an update of the secret sends. */
export const secret = "n".repeat(43);

const client = { of: "client", there: true, answer: "object", method: "POST" } as const;
const service = { ...client, of: "service" } as const;
const create = { verb: "create", create: true, there: undefined } as const;
const read = { verb: "read", method: "GET" } as const;
const list = { ...client, ...read, path: /client\/get\/list/ } as const;
const remove = { verb: "delete", ends: true, answer: "none" } as const;
const rename = { verb: "update", news: { clientName: "Shop 2" } } as const;
const renameService = { verb: "update", news: { serviceName: "Shop 2" } } as const;
const newSecret = { verb: "update", news: { clientSecret: secret }, answer: "code" } as const;
const lock = { verb: "update", news: { locked: true }, answer: "code" } as const;
const unclear: Fault = { method: "POST", path: /client\/create/, drop: "after", times: 1 };
const unclearCreate = ({ emulator }: Scene) => emulator.faults.push({ ...unclear });

const modern: Column[] = [
  { name: "client create", ...client, ...create, path: /client\/create/ },
  { name: "service create", ...service, ...create, path: /^\/api\/service$/, settled: true },
  { name: "client read", ...client, ...read, path: /client\/get\/\d/ },
  { name: "service read", ...service, ...read, path: /service\/get$/ },
  { name: "an update's read", ...client, ...rename, path: /client\/get\/\d/, method: "GET" },
  { name: "client update", ...client, ...rename, path: /client\/update/ },
  { name: "service update", ...service, ...renameService, path: /service\/update/ },
  { name: "secret update", ...client, ...newSecret, path: /secret\/update/ },
  { name: "lock flag", ...client, ...lock, path: /lock_flag/ },
  { name: "client delete", ...client, ...remove, path: /client\/delete/, method: "DELETE" },
  { name: "service delete", ...service, ...remove, path: /service\/remove/, settled: true },
  { name: "list that serves reads", ...list, list: "spare", prepare: another, work: second },
  { name: "look-up before a create", ...list, verb: "create", list: "guard" },
  {
    name: "look-up after a create",
    ...list,
    ...create,
    create: undefined,
    list: "proof",
    skip: 1,
    prepare: unclearCreate,
  },
  {
    name: "a service's look-up",
    ...service,
    ...read,
    path: /service\/get\/list/,
    verb: "create",
    list: "guard",
    settled: true,
  },
];

/** The calls of 2.x that go another way, with the credentials of the service's owner. */
const older: Record<string, Partial<Column>> = {
  "service create": { path: /service\/create/ },
  "service read": { path: /service\/get\/\d/, settled: true },
  "service update": { settled: true },
  "service delete": { path: /service\/delete/, method: "DELETE" },
};

export const columns: Column[] = [
  ...modern,
  ...modern.map((column) => ({
    ...column,
    ...older[column.name],
    name: `${column.name} in 2.x`,
    generation: 2 as const,
  })),
];

async function another(scene: Scene): Promise<void> {
  const { id, outs } = await clients.create({ ...scene.inputs, clientName: "Other", [MARKER]: "m2" });
  Object.assign(scene, { other: { id, outs: opened(outs) } });
}

async function second(scene: Scene & { other?: { id: string; outs: Fields } }): Promise<unknown> {
  await clients.read(scene.other?.id ?? "", scene.other?.outs);
  return clients.read(scene.id, scene.state);
}
