import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator, Fault } from "../emulator";
import { isBorn } from "../src/api";
import { MARKER } from "../src/marker";
import { echo, type Kind, late, page, rule, type Trouble, timeout, troubles, type Verdict, words } from "./matrix";
import { type Config, configOf, configure, emulated } from "./support";

import clients = require("../src/provider/client");
import services = require("../src/provider/service");
import timers = require("node:timers/promises");

type Fields = Record<string, unknown>;
type Outcome = { outs?: Fields; props?: Fields } | undefined;

/** What a cell begins with. */
interface Scene {
  emulator: Emulator;
  serviceId: string;
  serviceSecret: string;
  /** What the program asks for. */
  inputs: Fields;
  id: string;
  state: Fields;
}

type Verb = "create" | "read" | "update" | "delete";

interface Column extends Kind {
  of: "client" | "service";
  verb: Verb;
  /** What an update changes. */
  news?: Fields;
  /** Is there an object before? A create then meets what a killed run left behind. */
  there?: true;
  prepare?(scene: Scene): unknown;
  work?(scene: Scene): Promise<unknown>;
  /** Of Authlete. Default 3. */
  generation?: 2;
  /** Calls of this kind that come before the one with the fault. */
  skip?: number;
}

const secret = "n".repeat(43);
const plugins = { client: clients, service: services };
const works: Record<Verb, (plugin: typeof clients, scene: Scene, news: Fields) => Promise<unknown>> = {
  create: (plugin, { inputs }) => plugin.create(inputs),
  read: (plugin, { id, state }) => plugin.read(id, state),
  update: (plugin, { id, state, inputs }, news) => plugin.update(id, state, { ...inputs, ...news }),
  delete: (plugin, { id, state }) => plugin.delete(id, state),
};

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

const columns: Column[] = [
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

/** What the engine hands on: secrets out of their envelopes. */
const opened = (outs: Fields = {}): Fields =>
  Object.fromEntries(Object.entries(outs).map(([name, value]) => [name, isSealed(value) ? value.value : value]));
const isSealed = (value: unknown): value is Fields => Object(value)["4dabf18193072939515e22adb298388d"] !== undefined;

const ownerOf = ({ credentials }: Emulator): Config => ({
  apiVersion: "2.3",
  accessToken: undefined,
  serviceOwnerApiKey: credentials.serviceOwnerApiKey,
  serviceOwnerApiSecret: credentials.serviceOwnerApiSecret,
});

/** What the call with the fault carries: in 2.x a service's own secret opens its clients. */
function credentialOf({ emulator: { credentials }, serviceSecret }: Scene, { generation, of }: Column): string {
  if (generation !== 2) return credentials.accessToken;
  return of === "client" ? serviceSecret : credentials.serviceOwnerApiSecret;
}

const run = (emulator: Emulator, { generation }: Column, seconds = 20) =>
  configure(configOf(emulator, { timeout: String(seconds), ...(generation === 2 && ownerOf(emulator)) }));

async function sceneOf(emulator: Emulator, column: Column): Promise<Scene> {
  emulator.reset();
  run(emulator, column);
  const name = column.of === "client" ? "clientName" : "serviceName";
  const inputs: Fields = { [name]: "Shop", [MARKER]: "m1", __provider: "x" };
  const scene: Scene = { emulator, serviceId: "", serviceSecret: "", inputs, id: "", state: {} };
  if (column.of === "client") {
    const { apiKey, apiSecret } = emulator.seed();
    Object.assign(scene, { serviceId: apiKey, serviceSecret: apiSecret });
    inputs.serviceId = apiKey;
  }
  if (column.there) {
    const { id, outs } = await plugins[column.of].create(inputs);
    Object.assign(scene, { id, state: opened(outs) });
  }
  await column.prepare?.(scene);
  return scene;
}

/** The objects that are there, as Authlete shows them. */
async function objects({ emulator, serviceId }: Scene, { of }: Column): Promise<Fields[]> {
  const headers = { authorization: `Bearer ${emulator.credentials.accessToken}`, connection: "close" };
  const place = of === "client" ? `${serviceId}/client` : "service";
  const answer = await fetch(`${emulator.url}/api/${place}/get/list?start=0&end=100`, { headers });
  const rows = ((await answer.json()) as Record<string, Fields[] | undefined>)[`${of}s`] ?? [];
  return rows.filter((row) => /^Shop/.test(String(row[`${of}Name`])));
}

const matches = ({ method, path }: Kind, call: { method?: string; path?: string }) =>
  call.method === method && path.test(call.path ?? "");

/** When a pause has ended: nobody may try again before. */
let ready: Promise<void> = Promise.resolve();

/** Listens to what the HTTP client tells, until the function that it gives is called. */
function hear(channels: Record<string, (message: unknown) => void>): () => void {
  for (const [name, listener] of Object.entries(channels)) subscribe(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(channels)) unsubscribe(name, listener);
  };
}

/** Refuses the connection of the call, and of the next ones too where it lasts. */
function refuse({ emulator }: Scene, column: Column, { hits = 1 }: Trouble): () => Promise<void> {
  let calls = 0;
  // Each call has a connection of its own, which can be refused.
  emulator.faults.push({ headers: { connection: "close" } });
  const asked = (message: unknown) => {
    const { request } = message as { request: { method: string; path: string } };
    if (matches(column, request) && calls++ === (column.skip ?? 0)) void emulator.pause();
  };
  const refused = () => {
    if (hits === 1) ready = emulator.resume();
  };
  const end = hear({ "undici:request:create": asked, "undici:client:connectError": refused });
  return () => {
    end();
    return emulator.resume();
  };
}

/** Sets the fault up; what ends it. */
function meet(scene: Scene, column: Column, trouble: Trouble): () => Promise<void> {
  const { emulator } = scene;
  if (trouble.nature === "unsent") return refuse(scene, column, trouble);
  const serviceId = scene.id.split("/")[0] || scene.serviceId;
  if (trouble.nature === "lag" && serviceId) isBorn(serviceId);
  const { body } = trouble.fault;
  const said = typeof body === "string" && { body: body.replace(echo, told(scene, column)) };
  const times = Math.max(1, trouble.hits ?? 1);
  emulator.faults.push({
    method: column.method,
    path: column.path,
    skip: column.skip,
    ...trouble.fault,
    times,
    ...said,
  });
  return async () => {
    if (trouble.done === "late") await real(late);
    emulator.faults.length = 0;
  };
}

/** What a server knows from the call, and must not get into a message. */
const told = (scene: Scene, column: Column): string =>
  [
    credentialOf(scene, column),
    column.path.test("secret/update") && secret,
    column.path.test("client/update") && scene.state.clientSecret,
  ]
    .filter(Boolean)
    .join(" ");

interface Seen extends Verdict {
  error?: Error & { properties?: Fields };
  outs?: Fields;
  lines: string;
}

async function attempt(scene: Scene, column: Column): Promise<Pick<Seen, "error" | "outs">> {
  try {
    const work = column.work ?? ((all: Scene) => works[column.verb](plugins[column.of], all, column.news ?? {}));
    const { outs, props } = ((await work(scene)) as Outcome) ?? {};
    return { outs: opened(outs ?? props) };
  } catch (error) {
    return { error: error as Error };
  }
}

function wayOf({ emulator, id }: Scene, { list }: Column): Verdict["way"] {
  if (/it is taken over/.test(lines.join())) return "found";
  const alone = `/client/get/${id.split("/")[1]}`;
  return list && emulator.calls.some(({ path }) => path.endsWith(alone)) ? "without" : "straight";
}

async function observed(scene: Scene, column: Column, trouble: Trouble): Promise<Seen> {
  run(scene.emulator, column, trouble.fault.delay ? timeout : 20);
  lines.length = scene.emulator.calls.length = 0;
  const end = meet(scene, column, trouble);
  const result = await attempt(scene, column);
  const requests = scene.emulator.calls.filter((call) => matches(column, call)).length - (column.skip ?? 0);
  await end();
  return {
    ok: !result.error,
    requests,
    objects: (await objects(scene, column)).length,
    way: wayOf(scene, column),
    ...result,
    lines: lines.join("\n"),
  };
}

/** The state is what Authlete has. */
async function isTrue(scene: Scene, column: Column, outs: Fields = {}): Promise<void> {
  if (column.ends) return;
  const actual = (await objects(scene, column)).at(-1) ?? {};
  for (const name of ["clientName", "clientSecret", "locked", "serviceName", "apiSecret"])
    if (name in outs) assert.equal(outs[name], actual[name], name);
  const wanted = { [`${column.of}Name`]: "Shop", ...column.news };
  for (const [name, value] of Object.entries(wanted)) assert.equal(outs[name], value, name);
}

/** A message says what was asked and what to do, and no secret. */
function isTold({ error, lines }: Seen, scene: Scene, column: Column): void {
  const text = `${error?.message}\n${lines}`;
  for (const word of [credentialOf(scene, column), secret, scene.state.clientSecret])
    if (typeof word === "string") assert.ok(!text.includes(word), `a secret in ${text}`);
  if (!error) return;
  const [method = "", path = ""] = /^(\w+) (\/api\S*): .+; .{10,}/.exec(error.message)?.slice(1) ?? [];
  // Without a list, its caller tells what became of its own call.
  if (column.list) assert.match(path, /\/(client|service)\//);
  else assert.ok(matches(column, { method, path }), error.message);
}

/** The next `up`, without the fault, ends with what is declared. */
async function mends(scene: Scene, column: Column, { error }: Seen): Promise<void> {
  run(scene.emulator, column);
  if (error?.properties) scene.state = opened(error.properties);
  const { error: again, outs } = await attempt(scene, column);
  assert.equal(again, undefined, "the next up");
  assert.equal((await objects(scene, column)).length, column.ends ? 0 : 1, "objects after the next up");
  await isTrue(scene, column, outs);
}

const lines: string[] = [];
const real = timers.setTimeout;
const { log, warn } = console;
const now = Date.now;
/** All of it lies in the past, so that nothing is young for the tests that follow. */
let skew = -31_536_000_000;

/** Waits take no time: the clock goes on instead. The emulator's own, which can be cut, stay. */
async function skip(milliseconds?: number, value?: unknown, options?: object): Promise<unknown> {
  if (options) return real(milliseconds, value, options);
  skew += milliseconds ?? 0;
  await ready;
  return real(1);
}

/** One cell: what is seen must be what the rules say. */
async function cell(emulator: Emulator, column: Column, trouble: Trouble): Promise<string> {
  const scene = await sceneOf(emulator, column);
  // No service is young any more.
  skew += 3_600_000;
  const seen = await observed(scene, column, trouble);
  const { ok, requests, objects, way } = seen;
  const verdict = { ok, requests, objects, way };
  const place = `${column.name}, ${trouble.name}`;
  const text = words(column, verdict, trouble);
  assert.deepEqual(verdict, rule(column, trouble), `${place}: ${seen.error?.message ?? "no error"}`);
  isTold(seen, scene, column);
  if (objects > 1) assert.match(seen.lines, /whether an earlier run left (clients|services) behind cannot be seen/);
  if (ok) await isTrue(scene, column, seen.outs);
  else await mends(scene, column, seen);
  return text;
}

describe("The matrix of faults", () => {
  const emulator = emulated();
  const cells: [name: string, texts: string[]][] = [];
  before(() => {
    Object.assign(timers, { setTimeout: skip });
    Date.now = () => now() + skew;
  });
  beforeEach(() => {
    console.log = console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => Object.assign(console, { log, warn }));
  after(() => {
    Object.assign(timers, { setTimeout: real });
    Date.now = now;
  });

  for (const column of columns) {
    const texts: string[] = [];
    cells.push([column.name, texts]);
    for (const [i, trouble] of troubles.entries()) {
      texts[i] = "";
      if (trouble.nature === "lag" && column.settled) continue;
      it(`${column.name}: ${trouble.name}`, async () => {
        texts[i] = await cell(emulator(), column, trouble);
      });
    }
  }

  it("stands in docs/reliability.md", () => {
    const file = join(__dirname, "../../docs/reliability.md");
    const text = readFileSync(file, "utf8");
    const [before, , after] = text.split(/(?<=<!-- matrix -->\n)|(?=<!-- \/matrix -->)/);
    const wanted = [before, "\n", page(cells), "\n\n", after].join("");
    if (process.env["UPDATE_DOCS"]) writeFileSync(file, wanted);
    else assert.equal(text, wanted);
  });
});
