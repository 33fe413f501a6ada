/** What the rules expect of a cell. */
import { always, type FaultCase, type Nature, type RequestKind } from "./fault-cases";

export interface Verdict {
  ok: boolean;
  /** How many requests of the kind reached Authlete. */
  requests: number;
  /** How many objects exist at the end. */
  objects: number;
  /** Ended by the answer, by adopting what was found, or without the list. */
  way: "straight" | "found" | "without";
}

/** The most requests for a call that can be repeated, and for a create. */
const maxRequests: Record<Nature, [repeatable: number, create: number]> = {
  ...{ unsent: [7, 7], rateLimited: [7, 7], longWait: [1, 1], transient: [7, 1], maybeTransient: [3, 1] },
  ...{ refusal: [1, 1], propagation: [always, always], garbled: [1, 1], harmless: [1, 1] },
};

/** The verdict, if the fault outlasts the call. */
function verdictOfFailure(kind: RequestKind, faultCase: FaultCase, requests: number): Verdict {
  const { nature, fault } = faultCase;
  const is = (ok: boolean, objects: number, way: Verdict["way"] = "straight") => ({ ok, requests, objects, way });
  if (kind.revokedLater && kind.create) return is(false, faultCase.done ? 1 : 0);
  // Of a revocation whose answer is lost, a list shows that it was carried out.
  if (kind.revokedLater && kind.answer === "none" && faultCase.done) return is(true, 0);
  if (kind.revokedLater) return is(true, 1, "without");
  if (kind.list === "inPlaceOfReads" && nature !== "unsent") return is(true, 1, "without");
  if (kind.named && kind.list) {
    const isEnd = nature === "unsent" || fault.status === 401;
    return isEnd ? is(false, 1) : is(true, 2, "without");
  }
  // A credential that may create and not list cannot look anything up, so the user gets a warning.
  if (kind.list === "beforeCreate" && fault.status === 403) return is(true, 2);
  if (kind.list) return is(false, 1);
  if (kind.create && faultCase.done === "yes") return kind.named ? is(false, 1) : is(true, 1, "found");
  if (kind.create) return is(false, faultCase.done === "late" ? 1 : 0);
  return is(false, kind.deletes && faultCase.done ? 0 : 1);
}

export function expectedVerdict(kind: RequestKind, faultCase: FaultCase): Verdict {
  const { nature, harmlessFor = [] } = faultCase;
  const hits = harmlessFor.includes(kind.answer) ? 0 : (faultCase.hits ?? 1);
  const allowed = maxRequests[nature][kind.create ? 1 : 0];
  const requests = Math.min(hits + 1, allowed) - (nature === "unsent" ? Math.min(hits, allowed) : 0);
  if (hits >= allowed) return verdictOfFailure(kind, faultCase, requests);
  if (kind.named && kind.list) return { ok: true, requests, objects: 2, way: "straight" };
  const way = kind.list === "beforeCreate" || kind.list === "afterCreate" ? "found" : "straight";
  return { ok: true, requests, objects: kind.deletes ? 0 : 1, way };
}
