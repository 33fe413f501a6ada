import "../node-version";
import type { dynamic } from "@pulumi/pulumi";
import { AuthleteError } from "../api/connect";
import * as plan from "../plan/plan";
import * as state from "../plan/state";
import type { Definition } from "../resources/schema";
import type { Fields } from "../value";
import { create } from "./create";
import { callsOf, forgetWithin, issuedPart, listingOf, whole } from "./remote";
import { configure, generation, open } from "./session";
import { changing, written } from "./write";

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
  const request = () => whole(def, callsOf(def, id, props).read(), props);
  try {
    return await listingOf(def, id, props).read(issuedPart(id), request);
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
  if (open().takenOver.has(id)) {
    console.warn(`${def.kind} ${id} was taken over in this run, so it is not deleted as the old one.`);
    return;
  }
  try {
    await changing(def, id, props, () => open().send(callsOf(def, id, props).delete()));
    forgetWithin(id);
  } catch (error) {
    if (!(error instanceof AuthleteError && error.missing)) throw error;
  }
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
