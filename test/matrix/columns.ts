/** The columns of the matrix. */
import type { Fault } from "../../emulator";
import { MARKER } from "../../src/marker";
import { openSecrets } from "../support/resource";
import type { Column, Scene } from "./scene";
import { newSecret } from "./secrets";

import clients = require("../../src/provider/client");

const client = { resource: "client", exists: true, answer: "object", method: "POST" } as const;
const service = { ...client, resource: "service" } as const;
const create = { operation: "create", create: true, exists: undefined } as const;
const read = { operation: "read", method: "GET" } as const;
const list = { ...client, ...read, path: /client\/get\/list/ } as const;
const remove = { operation: "delete", deletes: true, answer: "none" } as const;
const rename = { operation: "update", changes: { clientName: "Shop 2" } } as const;
/** Only the answer to the read has the client's secret, which no message may show from then on. */
const adopt = {
  ...rename,
  run: ({ inputs, id }: Scene) => clients.create({ ...inputs, ...rename.changes, adopt: id }),
} as const;
const renameService = { operation: "update", changes: { serviceName: "Shop 2" } } as const;
const setSecret = { operation: "update", changes: { clientSecret: newSecret }, answer: "code" } as const;
const lock = { operation: "update", changes: { locked: true }, answer: "code" } as const;
const lostAnswer: Fault = { method: "POST", path: /client\/create/, drop: "after", times: 1 };
const loseAnswerOfCreate = ({ emulator }: Scene) => emulator.faults.push({ ...lostAnswer });

const columnsOf3: Column[] = [
  { name: "client create", ...client, ...create, path: /client\/create/ },
  { name: "service create", ...service, ...create, path: /^\/api\/service$/, needsNoRights: true },
  { name: "client read", ...client, ...read, path: /client\/get\/\d/ },
  { name: "service read", ...service, ...read, path: /service\/get$/ },
  { name: "an update's read", ...client, ...rename, path: /client\/get\/\d/, method: "GET" },
  { name: "an adoption's read", ...client, ...adopt, ...read, operation: "create", path: /client\/get\/\d/ },
  { name: "an adoption's update", ...client, ...adopt, path: /client\/update/ },
  { name: "client update", ...client, ...rename, path: /client\/update/ },
  { name: "service update", ...service, ...renameService, path: /service\/update/ },
  { name: "secret update", ...client, ...setSecret, path: /secret\/update/ },
  { name: "lock flag", ...client, ...lock, path: /lock_flag/ },
  { name: "client delete", ...client, ...remove, path: /client\/delete/, method: "DELETE" },
  { name: "service delete", ...service, ...remove, path: /service\/remove/, needsNoRights: true },
  {
    ...{ name: "list before a service's delete", ...service, ...remove, answer: "object", method: "GET" },
    ...{ path: /client\/get\/list/, list: "beforeDelete", needsNoRights: true },
  },
  { name: "list that serves reads", ...list, list: "inPlaceOfReads", prepare: createOthers(1), run: readAll },
  {
    ...{ name: "list that serves updates", ...list, operation: "update", list: "inPlaceOfReads" },
    ...{ changes: rename.changes, prepare: createOthers(3), run: updateAll },
  },
  { name: "look-up before a create", ...list, operation: "create", list: "beforeCreate" },
  {
    ...{ name: "look-up after a create", ...list, ...create, create: undefined, list: "afterCreate" },
    ...{ skip: 1, prepare: loseAnswerOfCreate },
  },
  {
    ...{ name: "a service's look-up", ...service, ...read, path: /service\/get\/list/, operation: "create" },
    ...{ list: "beforeCreate", needsNoRights: true },
  },
];

/** The requests whose path or rights differ in 2.x, with the credentials of the service owner. */
const differencesOf2: Record<string, Partial<Column>> = {
  "service create": { path: /service\/create/ },
  "service read": { path: /service\/get\/\d/, needsNoRights: true },
  "service update": { needsNoRights: true },
  "service delete": { path: /service\/delete/, method: "DELETE" },
};

const inGeneration2 = (column: Column): Column => ({
  ...column,
  ...differencesOf2[column.name],
  name: `${column.name} in 2.x`,
  generation: 2,
});

const token = {
  resource: "token",
  exists: true,
  answer: "object",
  method: "POST",
  named: true,
  needsNoRights: true,
} as const;
const hsk = { resource: "hsk", exists: true, answer: "object", method: "GET", named: true } as const;
const renameToken = { operation: "update", changes: { description: "Shop 2" } } as const;

/** What 3.0 has alone, or is the same in 2.x. */
const moreColumns: Column[] = [
  { name: "HSM key create", ...hsk, ...create, method: "POST", path: /hsk\/create/ },
  { name: "HSM key read", ...hsk, ...read, path: /hsk\/get\/[\w-]{43}/ },
  { name: "HSM key delete", ...hsk, ...remove, method: "DELETE", path: /hsk\/delete/ },
  {
    name: "look-up before an HSM key's create",
    ...hsk,
    operation: "create",
    path: /hsk\/get\/list/,
    list: "beforeCreate",
  },
  { name: "token create", ...token, ...create, path: /servicetoken\/create/ },
  { name: "token read", ...token, ...read, method: "POST", path: /servicetoken\/all/ },
  { name: "token rename", ...token, ...renameToken, path: /servicetoken\/update/ },
  { name: "token revoke", ...token, ...remove, path: /servicetoken\/revoke/ },
  {
    name: "look-up before a token's create",
    ...token,
    operation: "create",
    path: /servicetoken\/all/,
    list: "beforeCreate",
  },
];

export const columns: Column[] = [...columnsOf3, ...columnsOf3.map(inGeneration2), ...moreColumns];

type Other = Pick<Scene, "id" | "state">;

/** Creates so many other clients, which are read or updated first. */
function createOthers(count: number): (scene: Scene) => Promise<void> {
  return async (scene) => {
    const others: Other[] = [];
    for (let i = 0; i < count; i++) {
      const { id, outs } = await clients.create({ ...scene.inputs, clientName: "Other", [MARKER]: `other ${i}` });
      others.push({ id, state: openSecrets(outs) });
    }
    Object.assign(scene, { others });
  };
}

async function readAll(scene: Scene & { others?: Other[] }): Promise<unknown> {
  for (const { id, state } of scene.others ?? []) await clients.read(id, state);
  return clients.read(scene.id, scene.state);
}

async function updateAll(scene: Scene & { others?: Other[] }): Promise<unknown> {
  const { inputs } = scene;
  for (const { id, state } of scene.others ?? []) await clients.update(id, state, { ...inputs, clientName: "Other 2" });
  return clients.update(scene.id, scene.state, { ...inputs, ...rename.changes });
}
