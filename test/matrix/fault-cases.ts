/** The rows of the matrix: faults of the network and of the server. */
import type { Fault } from "../../emulator";
import { after, type Echo, echoes } from "./secrets";

/** How the caller has to treat the fault. */
export type Nature =
  | "unsent"
  | "rateLimited"
  | "longWait"
  | "transient"
  | "maybeTransient"
  | "refusal"
  | "propagation"
  | "garbled"
  | "harmless";

export interface FaultCase {
  name: string;
  nature: Nature;
  fault: Fault;
  /** The work is done all the same: at once, or after the caller has given up. */
  done?: "yes" | "late";
  /** How many calls it hits. Default 1. */
  hits?: number;
  /** What the answer repeats of secrets that it should not know: in each cell one, or half of several. */
  echoes?: Echo[];
  /** The answer is about another object, as a caching proxy may return it. */
  isAboutAnother?: true;
  /** Answers whose loss does no harm, because nobody reads them. */
  harmlessFor?: RequestKind["answer"][];
}

/** One kind of request. */
export interface RequestKind {
  name: string;
  method: "GET" | "POST" | "DELETE";
  path: RegExp;
  /** What the caller takes from the answer. */
  answer: "object" | "code" | "none";
  create?: true | undefined;
  deletes?: true;
  /** What a create left behind is named, and never adopted. */
  named?: true;
  /** What is left over is revoked by a later rotation, so this one goes on without the request once it has its token. */
  revokedLater?: true;
  /** No rights have to reach the cluster for it. */
  needsNoRights?: true;
  /** A page of a list: in place of single reads, before a create, after a create that is unclear, or before a delete. */
  list?: "inPlaceOfReads" | "beforeCreate" | "afterCreate" | "beforeDelete";
}

export const always = Number.POSITIVE_INFINITY;
/** The timeout of calls whose answer comes too late, in seconds. */
export const shortTimeout = 0.2;

const html = { headers: { "content-type": "text/html" }, body: "<html>502 Bad Gateway</html>" };
const noRight = { resultCode: "A457101", resultMessage: "[A457101] /x, The access token does not have the right." };
const soon = { headers: { "retry-after": "1", "ratelimit-remaining": "0", "ratelimit-reset": "1" } };
const inAnHour = { headers: { "retry-after": "3600" } };
/** Milliseconds on the emulator's clock, which stands still until the test moves it. */
const delay = 600;

export const faultCases: FaultCase[] = [
  { name: "connection refused", nature: "unsent", fault: {} },
  { name: "connection refused, lasting", nature: "unsent", fault: {}, hits: always },
  { name: "connection reset, not done", nature: "transient", fault: { drop: "before" } },
  { name: "connection reset, done", nature: "transient", fault: { drop: "after" }, done: "yes" },
  { name: "no answer in time, not done", nature: "transient", fault: { delay, drop: "before" } },
  { name: "no answer in time, done", nature: "transient", fault: { delay, after: true }, done: "yes" },
  { name: "no answer in time, done later", nature: "transient", fault: { delay }, done: "late" },
  { name: "408", nature: "transient", fault: { status: 408 } },
  { name: "409", nature: "refusal", fault: { status: 409 }, echoes: [after("conflict")] },
  { name: "429 with headers", nature: "rateLimited", fault: { status: 429, ...soon } },
  { name: "429 without headers", nature: "rateLimited", fault: { status: 429, headers: {} } },
  { name: "429 without headers, lasting", nature: "rateLimited", fault: { status: 429, headers: {} }, hits: always },
  { name: "429 for an hour", nature: "longWait", fault: { status: 429, ...inAnHour }, hits: always },
  { name: "500, not done", nature: "maybeTransient", fault: { status: 500 } },
  {
    name: "500, not done, lasting",
    nature: "maybeTransient",
    fault: { status: 500 },
    hits: always,
    echoes: [after("oops")],
  },
  { name: "500, done", nature: "maybeTransient", fault: { status: 500, after: true }, done: "yes" },
  {
    ...{ name: "500, done, lasting", nature: "maybeTransient", fault: { status: 500, after: true } },
    ...{ done: "yes", hits: always },
  },
  { name: "502 with an HTML page", nature: "transient", fault: { status: 502, ...html } },
  { name: "503", nature: "transient", fault: { status: 503 } },
  { name: "503, lasting", nature: "transient", fault: { status: 503 }, hits: always, echoes: [after("busy")] },
  { name: "200, half of the JSON", nature: "garbled", fault: { truncate: true }, done: "yes", harmlessFor: ["none"] },
  { name: "200, empty", nature: "garbled", fault: { body: "" }, done: "yes", harmlessFor: ["none", "code"] },
  {
    ...{ name: "200, another content type", nature: "harmless" },
    ...{ fault: { headers: { "content-type": "text/html" } }, hits: 0 },
  },
  { name: "200, about another object", nature: "garbled", fault: { status: 200 }, isAboutAnother: true },
  { name: "400 that repeats secrets", nature: "refusal", fault: { status: 400 }, echoes },
  { name: "401", nature: "refusal", fault: { status: 401 }, echoes: [after("who is")] },
  { name: "403 of a new service, twice", nature: "propagation", fault: { status: 403, body: noRight }, hits: 2 },
  { name: "403, lasting", nature: "refusal", fault: { status: 403, body: noRight }, hits: always },
];
