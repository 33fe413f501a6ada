/** What has become in 3.0 of the objects of 2.x. */
import type { Definition } from "../../../src/resources/schema";
import type { Live } from "../../estate/live";
import { match, type Pair } from "./match";

/** What is known already: by an id of 2.x, that of 3.0, and who says so. */
export type Known = ReadonlyMap<string, { id: string; by: string }>;

export interface Fate {
  /** As it is in 2.x, or as the stack has recorded it. */
  before: Live;
  /** Does 2.x no longer have it? */
  isGone: boolean;
  /** What it has become, and by what that is known. */
  found?: { after: Live; by: string[] };
  /** The ids of what it may have become. */
  candidates: string[];
}

/** By the id in 2.x. */
export type Fates = ReadonlyMap<string, Fate>;

/** The objects of one list. */
export interface Lists {
  /** As the stack has recorded them. */
  recorded: readonly Live[];
  /** As they are in 2.x, with others, or `undefined` if nobody asks. */
  live: readonly Live[] | undefined;
  /** As they are in 3.0. */
  after: readonly Live[];
}

export function settle(def: Definition, known: Known, { recorded, live, after }: Lists): Fates {
  const liveIds = live && new Set(live.map(({ id }) => id));
  const before = [...recorded.filter(({ id }) => !liveIds?.has(id)), ...(live ?? [])];
  const told = before.flatMap((each) => toldPair(def, each, known, after) ?? []);
  const taken = told.map((pair) => pair.after);
  const { found, unclear } = match(
    def,
    before.filter(({ id }) => !known.has(id)),
    after.filter((each) => !taken.includes(each)),
  );
  const pairs = new Map([...told, ...found].map((pair) => [pair.before, pair]));
  const candidates = Map.groupBy(unclear, (pair) => pair.before);
  const fateOf = (each: Live): Fate => ({
    before: each,
    isGone: liveIds !== undefined && !liveIds.has(each.id),
    found: pairs.get(each),
    candidates: (candidates.get(each) ?? []).map((pair) => pair.after.id),
  });
  return new Map(before.map((each) => [each.id, fateOf(each)]));
}

function toldPair(def: Definition, before: Live, known: Known, after: readonly Live[]): Pair | undefined {
  const told = known.get(before.id);
  if (told === undefined) return undefined;
  const found = after.find(({ id }) => id === told.id);
  if (found) return { before, after: found, by: [told.by] };
  throw new Error(`${told.by} says that ${def.kind} ${before.id} is ${told.id} now, which Authlete 3.0 does not show.`);
}
