import { type Kind, lasting, type Nature, type Trouble } from "./troubles";

export interface Verdict {
  ok: boolean;
  /** How many of the kind reached Authlete. */
  requests: number;
  /** How many objects there are at the end. */
  objects: number;
  /** By what was answered, by what was found and taken over, or without the list. */
  way: "straight" | "found" | "without";
}

/** How often a call that can be repeated is sent at most, and how often a create. */
const most: Record<Nature, [repeatable: number, create: number]> = {
  ...{ unsent: [7, 7], limited: [7, 7], later: [1, 1], transient: [7, 1], perhaps: [3, 1] },
  ...{ refusal: [1, 1], lag: [lasting, lasting], garbled: [1, 1], harmless: [1, 1] },
};

/** What must hold where the fault outlasts the call. */
function failed(kind: Kind, trouble: Trouble, requests: number): Verdict {
  const is = (ok: boolean, objects: number, way: Verdict["way"] = "straight") => ({ ok, requests, objects, way });
  if (kind.list === "spare" && trouble.nature !== "unsent") return is(true, 1, "without");
  // A credential that may create and not list has nobody to ask: the user is warned.
  if (kind.list === "guard" && trouble.fault.status === 403) return is(true, 2);
  if (kind.list) return is(false, 1);
  if (kind.create && trouble.done === "yes") return is(true, 1, "found");
  if (kind.create) return is(false, trouble.done === "late" ? 1 : 0);
  return is(false, kind.ends && trouble.done ? 0 : 1);
}

/** What must hold: the whole of the rules. */
export function rule(kind: Kind, trouble: Trouble): Verdict {
  const { nature, spares = [] } = trouble;
  const hits = spares.includes(kind.answer) ? 0 : (trouble.hits ?? 1);
  const allowed = most[nature][kind.create ? 1 : 0];
  const requests = Math.min(hits + 1, allowed) - (nature === "unsent" ? Math.min(hits, allowed) : 0);
  if (hits >= allowed) return failed(kind, trouble, requests);
  const way = kind.list === "guard" || kind.list === "proof" ? "found" : "straight";
  return { ok: true, requests, objects: kind.ends ? 0 : 1, way };
}
