import { randomBytes } from "node:crypto";
import * as plan from "../plan/plan";
import * as state from "../plan/state";
import type { Definition } from "../resources/schema";
import type { Fields } from "../value";
import { callsOf, issuedPart, listingOf, whole } from "./remote";
import { open } from "./session";

/** Lays the program's fields over what is there, and writes what differs. */
export async function written(
  def: Definition,
  id: string,
  actual: Fields,
  olds: Fields,
  news: Fields,
): Promise<Fields> {
  const next = plan.body(def, actual, olds, news);
  if (!plan.differs(actual, next)) return followed(def, id, actual, olds, news);
  const call = callsOf(def, id, news).update(next);
  const after = await changing(def, id, news, () => whole(def, call, news));
  return followed(def, id, after, olds, news);
}

/** Writes the fields with an endpoint of their own. A failure keeps the object in state; the next `up` mends it. */
export async function followed(
  def: Definition,
  id: string,
  actual: Fields,
  olds: Fields,
  news: Fields,
): Promise<Fields> {
  const latest = { ...actual };
  try {
    for (const { name, endpoint, value } of plan.follows(def, actual, olds, news, newSecret)) {
      const call = callsOf(def, id, news).field(endpoint, value);
      const secrets = [...state.secretsIn(def, news), String(value)];
      await changing(def, id, news, () => open().send({ ...call, secrets }));
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

/** From the beginning of a write to its end, what a list says of the object may be old. */
export async function changing<T>(def: Definition, id: string, props: Fields, write: () => Promise<T>): Promise<T> {
  const listing = listingOf(def, id, props);
  const key = issuedPart(id);
  listing.forget(key);
  try {
    return await write();
  } finally {
    listing.forget(key);
  }
}
