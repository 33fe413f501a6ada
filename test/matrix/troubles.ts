import type { Fault } from "../../emulator";

/** What a fault says of the call that meets it. */
export type Nature =
  | "unsent"
  | "limited"
  | "later"
  | "transient"
  | "perhaps"
  | "refusal"
  | "lag"
  | "garbled"
  | "harmless";

export interface Trouble {
  name: string;
  nature: Nature;
  fault: Fault;
  /** Was the work done all the same, or is it done when the caller is gone? */
  done?: "yes" | "late";
  /** How many calls it hits. Default 1. */
  hits?: number;
  /** Answers that it cannot spoil, since nobody reads them. */
  spares?: Kind["answer"][];
}

/** One kind of request. */
export interface Kind {
  name: string;
  method: "GET" | "POST" | "DELETE";
  path: RegExp;
  /** What the caller takes from the answer. */
  answer: "object" | "code" | "none";
  create?: true | undefined;
  /** It ends the object. */
  ends?: true;
  /** No rights have to spread for it. */
  settled?: true;
  /** `spare`: there is another way to the same; `guard`: a create must not begin without it; `proof`: it tells whether a create was done. */
  list?: "spare" | "guard" | "proof";
}

export const lasting = Number.POSITIVE_INFINITY;
const html = { headers: { "content-type": "text/html" }, body: "<html>502 Bad Gateway</html>" };
const noRight = { resultCode: "A457101", resultMessage: "[A457101] /x, The access token does not have the right." };
const soon = { headers: { "retry-after": "1", "ratelimit-remaining": "0", "ratelimit-reset": "1" } };
const inAnHour = { headers: { "retry-after": "3600" } };
/** Stands in a body for what a careless server may show of the call: the credential, and the secret that was sent. */
export const echo = "{echo}";
/** Milliseconds: later than the timeout of these calls. */
export const late = 600;
export const timeout = 0.3;

export const troubles: Trouble[] = [
  { name: "connection refused", nature: "unsent", fault: {} },
  { name: "connection refused, lasting", nature: "unsent", fault: {}, hits: lasting },
  { name: "connection reset, not done", nature: "transient", fault: { drop: "before" } },
  { name: "connection reset, done", nature: "transient", fault: { drop: "after" }, done: "yes" },
  { name: "no answer in time, not done", nature: "transient", fault: { delay: late, drop: "before" } },
  { name: "no answer in time, done", nature: "transient", fault: { delay: late, after: true }, done: "yes" },
  { name: "no answer in time, done later", nature: "transient", fault: { delay: late }, done: "late" },
  { name: "408", nature: "transient", fault: { status: 408 } },
  { name: "409", nature: "refusal", fault: { status: 409, body: `conflict ${echo}` } },
  { name: "429 with headers", nature: "limited", fault: { status: 429, ...soon } },
  { name: "429 without headers", nature: "limited", fault: { status: 429, headers: {} } },
  { name: "429 without headers, lasting", nature: "limited", fault: { status: 429, headers: {} }, hits: lasting },
  { name: "429 for an hour", nature: "later", fault: { status: 429, ...inAnHour }, hits: lasting },
  { name: "500, not done", nature: "perhaps", fault: { status: 500 } },
  { name: "500, not done, lasting", nature: "perhaps", fault: { status: 500, body: `oops ${echo}` }, hits: lasting },
  { name: "500, done", nature: "perhaps", fault: { status: 500, after: true }, done: "yes" },
  { name: "500, done, lasting", nature: "perhaps", fault: { status: 500, after: true }, done: "yes", hits: lasting },
  { name: "502 with an HTML page", nature: "transient", fault: { status: 502, ...html } },
  { name: "503", nature: "transient", fault: { status: 503 } },
  { name: "503, lasting", nature: "transient", fault: { status: 503, body: `busy ${echo}` }, hits: lasting },
  { name: "200, half of the JSON", nature: "garbled", fault: { truncate: true }, done: "yes", spares: ["none"] },
  { name: "200, empty", nature: "garbled", fault: { body: "" }, done: "yes", spares: ["none", "code"] },
  {
    name: "200, another content type",
    nature: "harmless",
    fault: { headers: { "content-type": "text/html" } },
    hits: 0,
  },
  { name: "401", nature: "refusal", fault: { status: 401, body: `who is ${echo}?` } },
  { name: "403 of a new service, twice", nature: "lag", fault: { status: 403, body: noRight }, hits: 2 },
  { name: "403, lasting", nature: "refusal", fault: { status: 403, body: noRight }, hits: lasting },
];
