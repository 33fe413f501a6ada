/** Which objects of 2.x and 3.0 are the same, as the new stack has recorded it and as the user says. */
import { parseId } from "../../../src/id";
import { client, service } from "../../../src/resources/definitions";
import { placeOf } from "../../../src/urn";
import type { Known } from "./fate";
import type { StackState } from "./stack";

type Told = [before: string, after: { id: string; by: string }];

/** What the user says comes first. */
export function knownPairs(before: StackState, after: StackState, given: readonly string[]): Known {
  const ids = new Set(before.managed.flatMap(({ id, serviceId }) => [id, serviceId]));
  const said = given.flatMap((text) => readPair(text, ids));
  const known = new Map<string, Told[1]>([...recordedPairs(before, after), ...said]);
  const taken = new Map<string, string>();
  for (const [old, { id, by }] of known) {
    const other = taken.get(id);
    if (other !== undefined) throw new Error(`${by}: ${id} is ${other} of 2.x already, and cannot be ${old} too.`);
    taken.set(id, old);
  }
  return known;
}

/** A resource that the new stack has recorded has found its object. */
function recordedPairs(before: StackState, after: StackState): Told[] {
  const recorded = new Map(after.managed.map(({ urn, id }) => [placeOf(urn), id]));
  return before.managed.flatMap(({ urn, id: old }) => {
    const id = recorded.get(placeOf(urn));
    return id === undefined ? [] : told(old, id, "the new stack");
  });
}

function readPair(text: string, ids: ReadonlySet<string>): Told[] {
  const [before = "", after = ""] = text.split(/=(.*)/s);
  const def = before.includes("/") ? client : service;
  for (const id of [before, after]) parseId(def.kind, def.id, id);
  if (ids.has(before)) return told(before, after, `--match ${text}`);
  throw new Error(`--match ${text}: the stack has no ${def.kind} ${before}.`);
}

/** A client says what its service is, too. */
function told(before: string, after: string, by: string): Told[] {
  const [[oldService = ""], [newService = ""]] = [before.split("/"), after.split("/")];
  return [
    [oldService, { id: newService, by }],
    [before, { id: after, by }],
  ];
}
