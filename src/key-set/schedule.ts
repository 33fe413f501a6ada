/**
 * When the keys of a set move on. Everything here is pure: times are milliseconds since 1970, and the present one is an
 * argument.
 */

export type Stage = "PUBLISHED" | "ACTIVE" | "RETIRING";

export interface Key {
  alg: string;
  stage: Stage;
  /** When it entered its stage. */
  since: number;
  /** A key that is still to be made has none. */
  jwk?: Record<string, unknown>;
}

export interface Policy {
  algorithms: readonly string[];
  publishFor: number;
  retainFor: number;
  rotateEvery?: number;
}

/**
 * What happens to a key. `CREATE`: a new one is active at once. `PUBLISH`: a new one is published. `ACTIVATE`: the key
 * takes over from the active one, if there is one. `RETIRE`: it is replaced by no other. `REMOVE`: it is gone.
 */
export type Action = "CREATE" | "PUBLISH" | "ACTIVATE" | "RETIRE" | "REMOVE";

export interface Step {
  action: Action;
  alg: string;
  /** The key that takes the step. A new one does not exist yet. */
  key?: Key;
  /** When it is due. What the program asks for is due now. */
  at?: number;
}

/** The key that entered the stage last. */
const find = (keys: readonly Key[], alg: string, stage: Stage): Key | undefined =>
  keys.filter((key) => key.alg === alg && key.stage === stage).toSorted((a, b) => b.since - a.since)[0];

/** The steps that time brings, the earliest first. */
export const upcoming = (keys: readonly Key[], policy: Policy): Step[] =>
  keys.flatMap((key) => nextStep(keys, key, policy) ?? []).sort((a, b) => Number(a.at) - Number(b.at));

function nextStep(keys: readonly Key[], key: Key, { publishFor, retainFor, rotateEvery }: Policy): Step | undefined {
  const { alg, stage, since } = key;
  // An application or a verifier may follow up to `publishFor` later, so that tokens of a retired key still appear then.
  if (stage === "RETIRING") return { action: "REMOVE", alg, key, at: since + publishFor + retainFor };
  if (stage === "PUBLISHED") return { action: "ACTIVATE", alg, key, at: since + publishFor };
  if (rotateEvery === undefined || find(keys, alg, "PUBLISHED")) return undefined;
  return { action: "PUBLISH", alg, at: since + rotateEvery - publishFor };
}

/** The steps that a change of the program brings. A key that is retiring is known to verifiers, and can be active again. */
function requested(keys: readonly Key[], { algorithms }: Policy, isTriggered: boolean): Step[] {
  const algs = [...new Set([...algorithms, ...keys.map(({ alg }) => alg)])];
  return algs.flatMap((alg): Step[] => {
    const [published, active, retiring] = (["PUBLISHED", "ACTIVE", "RETIRING"] as const).map((stage) =>
      find(keys, alg, stage),
    );
    if (!algorithms.includes(alg))
      return [
        ...(published ? [{ action: "REMOVE" as const, alg, key: published }] : []),
        ...(active ? [{ action: "RETIRE" as const, alg, key: active }] : []),
      ];
    if (!active) return [retiring ? { action: "ACTIVATE", alg, key: retiring } : { action: "CREATE", alg }];
    return isTriggered && !published ? [{ action: "PUBLISH", alg }] : [];
  });
}

/** The keys after a step. */
function take(keys: readonly Key[], { action, alg, key }: Step, now: number): Key[] {
  const moved = (one: Key, stage: Stage): Key => ({ ...one, stage, since: now });
  switch (action) {
    case "CREATE":
      return [...keys, { alg, stage: "ACTIVE", since: now }];
    case "PUBLISH":
      return [...keys, { alg, stage: "PUBLISHED", since: now }];
    case "REMOVE":
      return keys.filter((one) => one !== key);
    case "RETIRE":
      return keys.map((one) => (one === key ? moved(one, "RETIRING") : one));
    case "ACTIVATE": {
      const active = find(keys, alg, "ACTIVE");
      return keys.map((one) => (one === key ? moved(one, "ACTIVE") : one === active ? moved(one, "RETIRING") : one));
    }
  }
}

/** The keys after all steps that are due, and those steps. */
export function evolve(keys: readonly Key[], policy: Policy, clock: number, isTriggered: boolean) {
  // Where the clock was set back, no time has passed since the latest step.
  const now = Math.max(clock, ...keys.map(({ since }) => since));
  const asked = requested(keys, policy, isTriggered);
  const changed = asked.reduce<readonly Key[]>((before, step) => take(before, step, now), keys);
  const due = upcoming(changed, policy).filter(({ at }) => Number(at) <= now);
  return { keys: due.reduce((before, step) => take(before, step, now), changed), steps: [...asked, ...due] };
}
