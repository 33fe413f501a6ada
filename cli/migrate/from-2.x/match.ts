/** Finds what the objects of 2.x have become in 3.0. Nothing documents that ids are kept, so nothing relies on it. */
import { client } from "../../../src/resources/definitions";
import type { Definition } from "../../../src/resources/schema";
import { type Actual, textOf } from "../../../src/value";
import type { Live } from "../../estate/live";

/** What both sides say of the same object. */
interface Clue {
  field: string;
  before(actual: Actual): unknown[];
  after(actual: Actual): unknown[];
}

const sameField = (field: string): Clue => {
  const read = (actual: Actual) => [actual[field]];
  return { field, before: read, after: read };
};

/** The `client_id` that applications know. Who moves a client may keep its number as the alias of the new one. */
const alias: Clue = {
  field: "clientIdAlias",
  before: ({ clientId, clientIdAlias }) => [...new Set([clientId, clientIdAlias].map(textOf))],
  after: ({ clientId, clientIdAlias }) => (textOf(clientIdAlias) === textOf(clientId) ? [] : [clientIdAlias]),
};

const cluesOf = (def: Definition): Clue[] => [
  ...(def === client ? [alias, sameField("clientSecret")] : [sameField("issuer")]),
  sameField(def.title),
  sameField(def.issued),
];

/** Two objects that may be the same, and the fields that say so. */
export interface Pair {
  before: Live;
  after: Live;
  by: string[];
}

export interface Matches {
  /** Each is the best for the other, and no other is as good. */
  found: Pair[];
  /** What may be, among the others. */
  unclear: Pair[];
}

/** What is found is out of the question for others, so it is searched until nothing more is found. */
export function match(def: Definition, before: readonly Live[], after: readonly Live[]): Matches {
  const found: Pair[] = [];
  let open = pairsOf(def, before, after);
  for (;;) {
    const certain = certainPairs(def, open);
    if (certain.length === 0) return { found, unclear: open };
    found.push(...certain);
    const gone = new Set(certain.flatMap((pair) => [pair.before, pair.after]));
    open = open.filter((pair) => !gone.has(pair.before) && !gone.has(pair.after));
  }
}

function pairsOf(def: Definition, before: readonly Live[], after: readonly Live[]): Pair[] {
  const pairs = new Map<Live, Map<Live, Pair>>();
  for (const { field, ...clue } of cluesOf(def)) {
    const byText = Map.groupBy(
      after.flatMap((live) => texts(clue.after(live.actual)).map((text) => ({ text, live }))),
      ({ text }) => text,
    );
    for (const live of before)
      for (const text of texts(clue.before(live.actual)))
        for (const { live: other } of byText.get(text) ?? []) pairOf(pairs, live, other).by.push(field);
  }
  return [...pairs.values()].flatMap((others) => [...others.values()]);
}

const texts = (values: readonly unknown[]): string[] => values.map((value) => textOf(value) ?? "").filter(Boolean);

function pairOf(pairs: Map<Live, Map<Live, Pair>>, before: Live, after: Live): Pair {
  const others = pairs.get(before) ?? new Map<Live, Pair>();
  pairs.set(before, others);
  const pair = others.get(after) ?? { before, after, by: [] };
  others.set(after, pair);
  return pair;
}

/** The pairs of which each is better than every other of its two objects. */
function certainPairs(def: Definition, pairs: readonly Pair[]): Pair[] {
  // A number alone proves nothing: two servers may count alike.
  const evident = pairs.filter(({ by }) => by.some((field) => field !== def.issued));
  const ofBefore = Map.groupBy(evident, ({ before }) => before);
  const ofAfter = Map.groupBy(evident, ({ after }) => after);
  const isBest = (pair: Pair, rivals: readonly Pair[] = []) =>
    rivals.every((rival) => rival === pair || rival.by.length < pair.by.length);
  return evident.filter((pair) => isBest(pair, ofBefore.get(pair.before)) && isBest(pair, ofAfter.get(pair.after)));
}
