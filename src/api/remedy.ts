import type { Call } from "../resources/schema";
import type { Said } from "./error-body";

type Refused = Pick<Said, "code"> & { status: number; own: boolean; retryAfter?: number };

const whose = "`npx pulumi-authlete whoami` tells whose credential this is";
const stored = "refresh and destroy use the one of the last `up`, unless --run-program is added";
const invalid = `the credential is not valid (any more): set it anew with \`pulumi config set --secret\`; ${stored}; ${whose}`;
const elsewhere = "check authlete:baseUrl and authlete:apiVersion";
const cluster = `check the id of the service, authlete:baseUrl, authlete:apiVersion and authlete:apiServerId; ${whose}`;

/** What the user can do about a refusal. */
export function remedy(call: Call, refused: Refused): string {
  const { status, code } = refused;
  if (code === "A458203") return cluster;
  if (status < 400) return "redirects are not followed: set authlete:baseUrl to the address itself";
  if (status === 401) return call.idp ? organization : invalid;
  if (status === 403) return call.idp ? plan : `the credential has no right to do this; ${whose}`;
  if (status === 404 && refused.own)
    return "it does not exist (any more): `pulumi refresh` brings the state up to date";
  if (status === 404 || status === 405) return call.idp ? "check authlete:idpUrl" : elsewhere;
  if (status === 408 || status === 429 || status >= 500) return later(call, refused);
  return call.idp ? deployment : "correct the value that it names";
}

const organization =
  "services of Authlete 3.0 are created and removed with an organization's access token: set authlete:accessToken to one";
const plan = "check authlete:organizationId, and what the organization's token and its plan allow";

const deployment = "correct the value that it names, or authlete:organizationId or authlete:apiServerId";

function later(call: Call, { status, retryAfter }: Refused): string {
  if (status === 429)
    return `the rate limit is reached: try again ${retryAfter ? `in ${Math.ceil(retryAfter)} seconds` : "later"}, or with a smaller --parallel`;
  if (status === 500)
    return unclear(call, "Authlete failed: try again later, and look for a value that it may not know");
  return unclear(call, "Authlete cannot answer at the moment: try again later");
}

/** Nobody knows whether such a create was carried out, and state will not tell. */
export const unclear = (call: Call, advice: string): string =>
  call.repeatable
    ? advice
    : `${advice}; if it was created all the same, the next \`pulumi up\` finds it (with authlete:marker off, see Authlete's console)`;
