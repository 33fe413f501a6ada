/** What the user can do about an error. `docs/errors.md` has a section for each remedy, which messages name. */
import type { Call } from "../call";

export interface Remedy {
  /** The section of the page. It stands in logs and tickets: never rename it. */
  id: string;
  text: string;
}

/** Where the package has the page: below `node_modules`, or in its repository. */
const page = "pulumi-authlete/docs/errors.md";

export const printRemedy = ({ id, text }: Remedy): string => `${text} (see ${page}#${id})`;

interface Refusal {
  status: number;
  code: string | undefined;
  /** The answer has the form of the server that was asked. */
  fromAuthlete: boolean;
  /** The answer says that the object does not exist. */
  missing: boolean;
  retryAfter?: number;
  /** The server's words. */
  message: string;
  /** The address that answered. */
  host: string;
}

interface Row {
  id: string;
  /** What has happened. */
  when: string;
  /** A result code of Authlete. */
  code?: string;
  status?: (status: number) => boolean;
  /** Only for calls to the IdP, or only for those to the cluster. */
  server?: "idp" | "cluster";
  fromAuthlete?: true;
  missing?: true;
  path?: RegExp;
  message?: RegExp;
  remedy: string | ((call: Call, refusal: Refusal) => string);
}

const whoami = "`npx pulumi-authlete whoami` shows whose credential this is";
const is =
  (...statuses: number[]) =>
  (status: number) =>
    statuses.includes(status);

/** What to do about an object that is gone. */
const refreshed = "`pulumi refresh` brings the state up to date";
export const goneRemedy: Remedy = { id: "not-found", text: refreshed };

/** The first row that fits applies. */
export const refusals: readonly Row[] = [
  {
    id: "service-not-found",
    when: "The cluster has no such service, or does not show it to this credential.",
    code: "A458203",
    remedy: (_call, { host }) =>
      `check the id of the service, authlete:baseUrl (${host}), authlete:apiVersion and authlete:apiServerId; ${whoami}`,
  },
  {
    id: "alias-in-use",
    when: "The alias of a client belongs to another client.",
    // No code for it is documented.
    status: is(400),
    message: /\balias\b.*\b(in use|used|exists?|taken|unique|duplicate)\b/i,
    remedy:
      'another client of the service has it. If you renamed the resource, give it the option `aliases: [{ name: "<old name>" }]`; if it is to be replaced, `deleteBeforeReplace: true`',
  },
  {
    id: "not-found",
    when: "Authlete says that the object does not exist.",
    missing: true,
    remedy: (_call, { host }) => `it does not exist (any more) at ${host}: ${refreshed}`,
  },
  {
    id: "hsm",
    when: "The service does not use a hardware security module, or the server has no such module.",
    status: (status) => status < 300 || status === 400,
    path: /\/hsk\//,
    remedy:
      "set hsmEnabled: true on the service, and check that the Authlete server has a module of this hsmName, with this alg",
  },
  {
    id: "invalid-value",
    when: "Authlete does not accept a value.",
    status: (status) => status < 300,
    remedy: "correct the value that it names",
  },
  {
    id: "redirect",
    when: "The address answers with another address.",
    status: (status) => status < 400,
    remedy: "redirects are not followed: set authlete:baseUrl to the address itself",
  },
  {
    id: "audit-log",
    when: "The credential may not read the audit log.",
    status: is(401, 403),
    path: /\/audit\b/,
    remedy: `the audit log takes an organization's access token that is valid and has the right VIEW_AUDIT_LOG, as administrators of the organization have; ${whoami}`,
  },
  {
    id: "organization-token",
    when: "The IdP does not accept the credential.",
    status: is(401),
    server: "idp",
    remedy:
      "services and tokens of Authlete 3.0 are managed with an organization's access token: set authlete:accessToken to one",
  },
  {
    id: "credential",
    when: "Authlete does not accept the credential.",
    status: is(401),
    remedy: `the credential is not valid (any more): set it again with \`pulumi config set --secret\`; refresh and destroy use the one of the last \`up\`, unless --run-program is added; ${whoami}`,
  },
  {
    id: "token-rights",
    when: "The organization's token may not manage the tokens of this service.",
    status: is(403),
    path: /\/servicetoken\//,
    remedy: "the organization's token needs the right MODIFY_SERVICE; check authlete:organizationId too",
  },
  {
    id: "organization-token-rights",
    when: "The token may not manage the organization's tokens.",
    status: is(403),
    path: /\/organizationtoken\//,
    remedy:
      "only administrators of the organization may do this, and on some servers no token may: use a token with the preset admin, or Authlete's console",
  },
  {
    id: "preset",
    when: "The server issues no token without a preset.",
    status: is(400),
    path: /token\/create$/,
    message: /\bpreset\b/,
    remedy: "this server issues no token without a preset that it knows: give preset",
  },
  {
    id: "organization-rights",
    when: "The organization may not do this.",
    status: is(403),
    server: "idp",
    remedy: "check authlete:organizationId, and what the organization's token and its plan allow",
  },
  {
    id: "rights",
    when: "The credential is valid, but not for this.",
    status: is(403),
    remedy: `the credential has no right to do this; ${whoami}`,
  },
  {
    id: "not-found",
    when: "Authlete says that the object does not exist.",
    status: is(404),
    fromAuthlete: true,
    remedy: (_call, { host }) => `it does not exist (any more) at ${host}: ${refreshed}`,
  },
  {
    id: "idp-address",
    when: "Something that is not the IdP answers at its address.",
    status: is(404, 405),
    server: "idp",
    remedy: "check authlete:idpUrl",
  },
  {
    id: "address",
    when: "Something that is not Authlete's API answers at its address.",
    status: is(404, 405),
    remedy: (_call, { host }) => `check authlete:baseUrl (${host}) and authlete:apiVersion`,
  },
  {
    id: "rate-limit",
    when: "Authlete takes no more requests for now, and the retries are used up.",
    status: is(429),
    remedy: (_call, { retryAfter }) =>
      `the rate limit is reached: try again ${retryAfter ? `in ${Math.ceil(retryAfter)} seconds` : "later"}, or with a smaller --parallel`,
  },
  {
    id: "server-error",
    when: "Authlete failed at the request.",
    status: is(500),
    remedy: (call) =>
      unclearRemedy(call, "Authlete failed: try again later, and look for a value that it may not know"),
  },
  {
    id: "unavailable",
    when: "Authlete, or what stands before it, cannot answer.",
    status: (status) => status === 408 || status > 500,
    remedy: (call) => unclearRemedy(call, "Authlete cannot answer now: try again later"),
  },
  {
    id: "invalid-idp-value",
    when: "The IdP does not accept a value.",
    server: "idp",
    remedy: "correct the value that it names, or authlete:organizationId or authlete:apiServerId",
  },
  { id: "invalid-value", when: "Authlete does not accept a value.", remedy: "correct the value that it names" },
];

export function remedyFor(call: Call, refusal: Refusal): Remedy | undefined {
  const row = refusals.find((each) => fits(each, call, refusal));
  return row && { id: row.id, text: typeof row.remedy === "function" ? row.remedy(call, refusal) : row.remedy };
}

const fits = (
  { code, status, server, fromAuthlete, missing, path, message }: Row,
  call: Call,
  refusal: Refusal,
): boolean =>
  (code === undefined || code === refusal.code) &&
  (status === undefined || status(refusal.status)) &&
  (server === undefined || (server === "idp") === Boolean(call.idp)) &&
  (fromAuthlete === undefined || refusal.fromAuthlete) &&
  (missing === undefined || refusal.missing) &&
  (path === undefined || path.test(call.path)) &&
  (message === undefined || message.test(refusal.message));

interface Problem {
  when: string;
  remedy: string;
  /** The request may have been carried out. */
  unclear?: true;
}

/** What is wrong without a refusal. */
export const problems = {
  "unreadable-answer": {
    when: "The answer is no JSON, or too large.",
    remedy: "check authlete:baseUrl, and the proxy if there is one",
    unclear: true,
  },
  "unexpected-answer": {
    when: "The answer is JSON, but not of the kind that was asked for.",
    remedy: "check authlete:baseUrl and authlete:apiVersion",
    unclear: true,
  },
  "no-api-secret": {
    when: "In Authlete 2.x, the service owner's credential does not show the secret of a service.",
    remedy: "set authlete:apiKey and authlete:apiSecret of the service",
  },
  "no-answer": {
    when: "No answer came in time.",
    remedy: "try again later, or raise authlete:timeout",
    unclear: true,
  },
  "broken-connection": {
    when: "The connection broke before the answer was complete.",
    remedy: "try again; `pulumi refresh` shows what was carried out",
    unclear: true,
  },
  "no-room": {
    when: "The budget of authlete:rateLimits has no room before authlete:maxWait is over.",
    remedy: "what is done so far is in state: run it again then, or raise authlete:rateLimits or authlete:maxWait",
  },
} satisfies Record<string, Problem>;

export function remedyOf(id: keyof typeof problems, call: Call): Remedy {
  const { remedy, unclear }: Problem = problems[id];
  return { id, text: unclear ? unclearRemedy(call, remedy) : remedy };
}

/** Nobody knows whether such a create was carried out, and state will not tell. */
const unclearRemedy = (call: Call, remedy: string): string =>
  call.repeatable
    ? remedy
    : `${remedy}; if the object was created all the same, the next \`pulumi up\` finds it (with authlete:marker off, see Authlete's console)`;
