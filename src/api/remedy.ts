/** What the user can do about a refusal. The first row that fits applies. */
import type { Call } from "../call";

interface Refusal {
  status: number;
  code: string | undefined;
  /** The answer has the form of the server that was asked. */
  fromAuthlete: boolean;
  retryAfter?: number;
  /** The server's words. */
  message: string;
  /** The address that answered. */
  host: string;
}

interface Remedy {
  /** A result code of Authlete. */
  code?: string;
  status?: (status: number) => boolean;
  /** Only for calls to the IdP, or only for those to the cluster. */
  server?: "idp" | "cluster";
  fromAuthlete?: true;
  message?: RegExp;
  remedy: string | ((call: Call, refusal: Refusal) => string);
}

const whoami = "`npx pulumi-authlete whoami` shows whose credential this is";
const is =
  (...statuses: number[]) =>
  (status: number) =>
    statuses.includes(status);

const rows: Remedy[] = [
  {
    code: "A458203",
    remedy: (_call, { host }) =>
      `check the id of the service, authlete:baseUrl (${host}), authlete:apiVersion and authlete:apiServerId; ${whoami}`,
  },
  {
    // No code for it is documented.
    status: is(400),
    message: /\balias\b.*\b(in use|used|exists?|taken|unique|duplicate)\b/i,
    remedy:
      'another client of the service has it. If you renamed the resource, give it the option `aliases: [{ name: "<old name>" }]`; if it is to be replaced, `deleteBeforeReplace: true`',
  },
  {
    status: (status) => status < 300,
    remedy: "correct the value that it names",
  },
  {
    status: (status) => status < 400,
    remedy: "redirects are not followed: set authlete:baseUrl to the address itself",
  },
  {
    status: is(401),
    server: "idp",
    remedy:
      "services of Authlete 3.0 are created and removed with an organization's access token: set authlete:accessToken to one",
  },
  {
    status: is(401),
    remedy: `the credential is not valid (any more): set it again with \`pulumi config set --secret\`; refresh and destroy use the one of the last \`up\`, unless --run-program is added; ${whoami}`,
  },
  {
    status: is(403),
    server: "idp",
    remedy: "check authlete:organizationId, and what the organization's token and its plan allow",
  },
  { status: is(403), remedy: `the credential has no right to do this; ${whoami}` },
  {
    status: is(404),
    fromAuthlete: true,
    remedy: (_call, { host }) =>
      `it does not exist (any more) at ${host}: \`pulumi refresh\` brings the state up to date`,
  },
  { status: is(404, 405), server: "idp", remedy: "check authlete:idpUrl" },
  {
    status: is(404, 405),
    remedy: (_call, { host }) => `check authlete:baseUrl (${host}) and authlete:apiVersion`,
  },
  {
    status: is(429),
    remedy: (_call, { retryAfter }) =>
      `the rate limit is reached: try again ${retryAfter ? `in ${Math.ceil(retryAfter)} seconds` : "later"}, or with a smaller --parallel`,
  },
  {
    status: is(500),
    remedy: (call) =>
      unclearRemedy(call, "Authlete failed: try again later, and look for a value that it may not know"),
  },
  {
    status: (status) => status === 408 || status > 500,
    remedy: (call) => unclearRemedy(call, "Authlete cannot answer now: try again later"),
  },
  {
    server: "idp",
    remedy: "correct the value that it names, or authlete:organizationId or authlete:apiServerId",
  },
  { remedy: "correct the value that it names" },
];

export function remedyFor(call: Call, refusal: Refusal): string | undefined {
  const row = rows.find((each) => fits(each, call, refusal));
  return typeof row?.remedy === "function" ? row.remedy(call, refusal) : row?.remedy;
}

const fits = ({ code, status, server, fromAuthlete, message }: Remedy, call: Call, refusal: Refusal): boolean =>
  (code === undefined || code === refusal.code) &&
  (status === undefined || status(refusal.status)) &&
  (server === undefined || (server === "idp") === Boolean(call.idp)) &&
  (fromAuthlete === undefined || refusal.fromAuthlete) &&
  (message === undefined || message.test(refusal.message));

/** Nobody knows whether such a create was carried out, and state will not tell. */
export const unclearRemedy = (call: Call, remedy: string): string =>
  call.repeatable
    ? remedy
    : `${remedy}; if the object was created all the same, the next \`pulumi up\` finds it (with authlete:marker off, see Authlete's console)`;
