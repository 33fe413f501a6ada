import "../node";
import { randomBytes } from "node:crypto";
import type { dynamic } from "@pulumi/pulumi";
import { AuthleteError, isBorn, unlike } from "../api";
import { MARKER, marked, markerOf, unmarked } from "../marker";
import * as plan from "../plan";
import type { Call, Calls, Definition, Place } from "../schema";
import * as state from "../state";
import { type Fields, isRecord, plain } from "../value";
import { twinOf } from "./recovery";
import { configure, generation, open } from "./session";

type Provider = Required<Omit<dynamic.ResourceProvider, "configure">> & {
  configure(request: dynamic.ConfigureRequest): Promise<void>;
};

/** What the engine asks of every resource of this package, in one place for all kinds. */
export function lifecycle(def: Definition): Provider {
  return {
    configure: async ({ config }) => configure((key) => config.get(key)),
    check: async (olds, news) => plan.check(def, olds, news, generation()),
    diff: async (_id, olds, news) => plan.diff(def, olds, news),
    create: (inputs) => quietly(() => create(def, inputs)),
    read: (id, props) => quietly(() => read(def, id, props ?? {})),
    update: (id, olds, news) => quietly(() => update(def, id, olds, news)),
    delete: (id, props) => quietly(() => remove(def, id, props)),
  };
}

async function create(def: Definition, inputs: Fields) {
  const calls = callsOf(def, "", inputs);
  const twin = await twinOf(def, calls, inputs);
  const actual = twin ?? (await created(def, calls, inputs));
  const id = [...def.id.slice(0, -1).map((name) => inputs[name]), String(plain(actual[def.issued]))].join("/");
  if (def.id.length === 1) isBorn(id);
  return { id, outs: await (twin ? written : followed)(def, id, actual, {}, inputs) };
}

/** Creates; where nobody knows whether that was carried out, what it made is looked for. */
async function created(def: Definition, calls: Calls, inputs: Fields): Promise<Fields> {
  try {
    const body = marked(plan.body(def, {}, {}, inputs), inputs[MARKER]);
    return await whole(def, calls.create(body), inputs);
  } catch (error) {
    const twin = error instanceof AuthleteError && error.unclear && (await twinOf(def, calls, inputs, true));
    if (twin) return twin;
    throw error;
  }
}

/** Lays the program's fields over what is there, and writes what differs. */
async function written(def: Definition, id: string, stored: Fields, olds: Fields, news: Fields): Promise<Fields> {
  const actual = unmarked(stored);
  const next = plan.body(def, actual, olds, news);
  if (!plan.differs(actual, next)) return followed(def, id, actual, olds, news);
  const call = callsOf(def, id, news).update(marked(next, markerOf(stored)));
  return followed(def, id, await whole(def, call, news), olds, news);
}

async function read(def: Definition, id: string, props: Fields) {
  const recorded = state.isRecorded(props);
  const actual = await found(def, id, props, recorded);
  if (!actual) return {};
  if (recorded && actual.createdAt === undefined) return limited(def, id, props);
  const outs = recorded ? state.of(def, id, state.inputsOf(def, props), actual) : state.whole(def, id, props, actual);
  return { id, props: state.sealed(def, outs), inputs: state.sealed(def, state.inputsOf(def, outs)) };
}

/** A missing object is drift in a refresh, and an error where the program looks one up. */
async function found(def: Definition, id: string, props: Fields, recorded: boolean): Promise<Fields | undefined> {
  try {
    return await whole(def, callsOf(def, id, props).read(), props);
  } catch (error) {
    if (!(recorded && error instanceof AuthleteError && error.missing)) throw error;
    if (error.status !== 404) console.warn(`${def.kind} ${id} counts as gone: ${error.message}`);
    return undefined;
  }
}

function limited(def: Definition, id: string, props: Fields) {
  console.warn(`${def.kind} ${id}: the credential sees only a limited view of it, so nothing is known of drift.`);
  return { id, props: state.sealed(def, props), inputs: state.sealed(def, state.inputsOf(def, props)) };
}

async function update(def: Definition, id: string, olds: Fields, news: Fields) {
  const actual = await whole(def, callsOf(def, id, olds).read(), news);
  if (actual.createdAt === undefined) {
    throw new Error(
      `${def.kind} ${id}: the credential sees only a limited view of it, and an update would erase the rest; use one with more rights`,
    );
  }
  const left = plan.left(def, olds, news);
  if (left.length > 0)
    console.warn(
      `${def.kind} ${id}: ${left.join(", ")}: no longer managed, and left as it is; no default is documented.`,
    );
  return { outs: await written(def, id, actual, olds, news) };
}

async function remove(def: Definition, id: string, props: Fields): Promise<void> {
  try {
    await open().send(callsOf(def, id, props).delete());
  } catch (error) {
    if (!(error instanceof AuthleteError && error.missing)) throw error;
  }
}

/** Writes the fields with an endpoint of their own. A failure keeps the object in state; the next `up` mends it. */
async function followed(def: Definition, id: string, actual: Fields, olds: Fields, news: Fields): Promise<Fields> {
  const latest = { ...actual };
  try {
    for (const { name, endpoint, value } of plan.follows(def, actual, olds, news, newSecret)) {
      const call = callsOf(def, id, news).field(endpoint, value);
      await open().send({ ...call, secrets: [...state.secretsIn(def, news), String(value)] });
      latest[name] = value;
    }
  } catch (error) {
    throw Object.assign(error as Error, {
      id,
      properties: state.sealed(def, state.of(def, id, state.unfinished(def, olds, news), latest)),
      reasons: [(error as Error).message],
    });
  }
  return state.sealed(def, state.of(def, id, news, latest));
}

/** 512 random bits. */
const newSecret = () => randomBytes(64).toString("base64url");

/** Sends a call whose answer is the whole object. */
async function whole(def: Definition, call: Call, inputs: Fields): Promise<Fields> {
  const sent = isRecord(call.body) ? state.secretsIn(def, call.body) : [];
  const answer = await open().send({ ...call, secrets: [...state.secretsIn(def, inputs), ...sent] });
  if (isRecord(answer) && answer[def.issued] !== undefined) return answer;
  throw unlike(call, def.kind.toLowerCase());
}

function callsOf(def: Definition, id: string, props: Fields) {
  const { generation, idp, apiServerId, organizationId } = open().settings;
  const [serviceId = String(props.serviceId ?? ""), clientId] = id ? id.split("/") : [];
  const place: Place = { generation, idp, serviceId, clientId, apiServerId, organizationId };
  return def.calls(place);
}

/** Errors are for users: the engine's host would print the stack, and take a numeric `code` for its own. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && !process.env["AUTHLETE_DEBUG"]) error.stack = "";
    throw error;
  }
}
