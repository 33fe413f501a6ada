/** Makes the outputs of a `KeySet`. */

import { keysOf, useOf, withoutPrivateMembers } from "../resources/jwk";
import { isoTime, parseDuration } from "../time";
import { type Fields, type Inputs, isRecord, type State, textOf, withoutUndefined } from "../value";
import { describeStep } from "./describe";
import { generate, importKeys } from "./material";
import { evolve, type Key, type Policy, type Stage, upcoming } from "./schedule";

const order: readonly Stage[] = ["ACTIVE", "PUBLISHED", "RETIRING"];

export const stepsDue = (state: State, inputs: Inputs, now: number): string[] =>
  next(recordedKeys(state), state, inputs, now).steps.map(describeStep);

/** The outputs once all steps are taken that are due. */
export async function make(state: State, inputs: Inputs, now: number): Promise<Fields> {
  const isNew = state.keys === undefined;
  const known = isNew ? await importKeys(inputs, now) : recordedKeys(state);
  const { keys } = next(known, state, inputs, now);
  const modulusLength = typeof inputs.modulusLength === "number" ? inputs.modulusLength : 2048;
  const made = keys.map(async (key) => ({ ...key, jwk: key.jwk ?? (await generate(key.alg, modulusLength)) }));
  return outputsOf(await Promise.all(made), policyOf(inputs));
}

function next(known: readonly Key[], state: State, inputs: Inputs, now: number) {
  const isTriggered = state.keys !== undefined && typeof inputs.rotate === "string" && inputs.rotate !== state.rotate;
  return evolve(known, policyOf(inputs), now, isTriggered);
}

function policyOf({ algorithms, publishFor, retainFor, rotateEvery }: Inputs): Policy {
  const [publish = 0, retain = 0, rotate] = [publishFor, retainFor, rotateEvery].map((text) =>
    parseDuration(String(text)),
  );
  const algs = Array.isArray(algorithms) ? algorithms.map(String) : [];
  return { algorithms: algs, publishFor: publish, retainFor: retain, rotateEvery: rotate };
}

/** The keys as state has them: the stages in `keys`, the keys themselves in `jwks`. */
function recordedKeys({ keys, jwks }: State): Key[] {
  const material = new Map(keysOf(jwks)?.map((jwk) => [jwk.kid, jwk]));
  return (Array.isArray(keys) ? keys.filter(isRecord) : []).map(({ kid, alg, stage, since }) => {
    const [jwk, known] = [material.get(kid), order.find((one) => one === stage)];
    if (!jwk || !known) throw new Error(`the state of this key set lacks the key ${kid}: restore it from a backup`);
    return { alg: String(alg), stage: known, since: Date.parse(String(since)), jwk };
  });
}

/** A key for encryption is given away only while it is active: it must not be used any more when it is removed. */
const isPublic = ({ alg, stage }: Key) => useOf(alg) === "sig" || stage === "ACTIVE";

function outputsOf(made: readonly Key[], policy: Policy): Fields {
  const keys = made.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  const setOf = (chosen: readonly Key[]) => JSON.stringify({ keys: chosen.map(({ jwk }) => jwk) });
  return {
    jwks: setOf(keys),
    publicJwks: withoutPrivateMembers(setOf(keys.filter(isPublic))),
    keyIds: Object.fromEntries(keys.filter(({ stage }) => stage === "ACTIVE").map(({ alg, jwk }) => [alg, jwk?.kid])),
    keys: keys.map(({ alg, jwk, stage, since }) => ({ kid: jwk?.kid, alg, stage, since: isoTime(since) })),
    due: upcoming(keys, policy).map(({ action, alg, key, at = 0 }) =>
      withoutUndefined({ at: isoTime(at), step: action, alg, kid: textOf(key?.jwk?.kid) }),
    ),
  };
}
