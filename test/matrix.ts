import type { Fault } from "../emulator";

/** What a fault says of the call that meets it. */
type Nature = "unsent" | "limited" | "later" | "transient" | "perhaps" | "refusal" | "lag" | "garbled" | "harmless";

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

const lasting = Number.POSITIVE_INFINITY;
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

const again = ({ requests }: Verdict, trouble: Trouble): string =>
  trouble.nature === "unsent" ? "repeated" : requests > 1 ? `repeated: ${requests}` : "ok";

/** The cell of the table. */
export function words(kind: Kind, verdict: Verdict, trouble: Trouble): string {
  const { ok, requests, objects, way } = verdict;
  if (objects > 1) return "two, warned of";
  if (ok && way === "without") return "without it";
  if (ok) return way === "found" && kind.create ? "found" : again(verdict, trouble);
  const made = kind.create ? (objects > 0 ? ", made later" : ", none made") : "";
  return `error${requests > 1 ? ` after ${requests}` : ""}${made}`;
}

/** Where 2.x is like 3.0, it is not named. */
const isNamed = (names: string, name: string): boolean =>
  name.endsWith(" in 2.x") && names.split(", ").includes(name.replace(" in 2.x", ""));

/** Columns that are alike stand together, under all their names. An empty cell is like any other. */
export function merged(columns: Column[]): Column[] {
  const groups: Column[] = [];
  for (const [name, cells] of columns) {
    const alike = groups.find(([, others]) => cells.every((cell, i) => !cell || cell === others[i]));
    if (alike) alike[0] += isNamed(alike[0], name) ? "" : `, ${name}`;
    else groups.push([name, cells]);
  }
  return groups;
}

/** Short names of columns. */
const heads: Record<string, string> = {
  "client create, service create": "create",
  "client delete, service delete": "delete",
  "secret update, lock flag": "secret, lock flag",
  "look-up before a create, a service's look-up": "look-up before a create",
};
const headOf = (name: string): string => heads[name] ?? (/^client read, .*/.test(name) ? "read, update" : name);

/** The Markdown of all cells: what the columns stand for, and the table, padded. */
export function page(columns: Column[]): string {
  const groups = merged(columns);
  const first = ["", ...troubles.map(({ name }) => name)];
  const all = [first, ...groups.map(([name, cells]) => [headOf(name), ...cells])];
  const widths = all.map((cells) => Math.max(...cells.map(({ length }) => length)));
  const line = (i: number) => `| ${all.map((cells, at) => (cells[i] ?? "").padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const legend = groups.filter(([name]) => headOf(name) !== name).map(([name]) => `- ${headOf(name)}: ${name}`);
  return [...legend, "", line(0), rule, ...troubles.map((_, i) => line(i + 1))].join("\n");
}

type Column = [name: string, cells: string[]];
