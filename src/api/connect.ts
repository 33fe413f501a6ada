import pLimit from "p-limit";
import type { EnvHttpProxyAgent, request } from "undici";
import type { Credential } from "../config/credential";
import { classOf } from "../config/limits";
import type { Settings } from "../config/settings";
import { parse } from "../json";
import type { Call } from "../resources/schema";
import { isRecord } from "../value";
import { authorization, secretsIn } from "./authorise";
import { Budget, type Quota } from "./budget";
import { type Answer, AuthleteError, refusal, silence, unreadable } from "./error";
import { type Pacing, paced, type Send } from "./pace";
import { quotaOf } from "./quota";
import { renewed, retried, settled } from "./retry";
import { Usage } from "./usage";

export { AuthleteError, unlike } from "./error";
export { isBorn } from "./retry";

/** At most so many calls are under way, whatever `--parallel` says. */
const atOnce = 12;

/** The way of a call to Authlete, from the outside in: rights that spread, a credential that ended, retries, the pace. */
export function connect(settings: Settings, pacing: Pacing = pacingOf(settings)): Send {
  const secrets = new Map<string, Promise<string>>();
  const secretOf = (serviceId: string) => {
    const known = secrets.get(serviceId) ?? apiSecret(send, serviceId);
    known.catch(() => secrets.delete(serviceId));
    secrets.set(serviceId, known);
    return known;
  };
  const exchange = exchangeOf(settings, (call, quota) => pacing.budget.correct(classOf(call), quota));
  const sendAs = (credential: Credential) => async (call: Call) => {
    const host = hostOf(settings, call);
    const header = await authorization({ ...settings, credential }, call, secretOf);
    const once: Send = (again) => exchange(host, header, again);
    return retried(pacing, paced(pacing, once))(veil(call, header));
  };
  const send = settled(renewed(settings, sendAs));
  return send;
}

export const pacingOf = ({ limits, maxWait }: Settings): Pacing => ({
  budget: new Budget(limits),
  usage: new Usage(),
  lanes: pLimit(atOnce),
  maxWait,
});

const veil = (call: Call, header: string): Call => ({
  ...call,
  secrets: [...(call.secrets ?? []), ...secretsIn(header)],
});

function hostOf({ baseUrl, idpUrl, organizationId, apiServerId }: Settings, call: Call): string {
  if (!call.idp) return baseUrl;
  const named = Object.entries({ idpUrl, organizationId, apiServerId });
  const unset = named.filter(([, value]) => !value).map(([key]) => `\`pulumi config set authlete:${key} <value>\``);
  if (idpUrl && unset.length === 0) return idpUrl;
  throw new Error(
    `services of Authlete 3.0 are created and removed through its IdP, and its console has what that takes: run ${unset.join(" and ")}`,
  );
}

async function apiSecret(send: Send, serviceId: string): Promise<string> {
  const call: Call = { method: "GET", path: `/api/service/get/${serviceId}`, repeatable: true };
  const service = await send(call);
  if (isRecord(service) && typeof service.apiSecret === "string") return service.apiSecret;
  const remedy = "set authlete:apiKey and authlete:apiSecret of the service";
  throw new AuthleteError(call, 200, undefined, "the answer has no apiSecret", remedy);
}

/** One request and its answer: a JSON value, or nothing where there is no body. */
const exchangeOf = ({ timeout }: Settings, hear: (call: Call, quota: Quota) => void) => {
  let agent: Promise<Agent> | undefined;
  return async (host: string, authorization: string, call: Call): Promise<unknown> => {
    agent ??= agentOf();
    const got = await answer(await agent, timeout, host, authorization, call);
    if (got.quota) hear(call, got.quota);
    return contentOf(call, got);
  };
};

type Agent = { request: typeof request; dispatcher: EnvHttpProxyAgent };

/** The HTTP client is loaded by the first call: most previews make none. */
async function agentOf(): Promise<Agent> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  return { request, dispatcher: new EnvHttpProxyAgent() };
}

function contentOf(call: Call, got: Answer): unknown {
  if (got.status < 200 || got.status > 299) throw refusal(call, got);
  if (got.text.trim() === "") return undefined;
  try {
    return parse(got.text);
  } catch {
    throw unreadable(call, got);
  }
}

async function answer(
  { request, dispatcher }: Agent,
  timeout: number,
  host: string,
  authorization: string,
  call: Call,
): Promise<Answer> {
  const json = call.body !== undefined && { "content-type": "application/json" };
  try {
    const { statusCode, headers, body } = await request(host + call.path, {
      dispatcher,
      signal: AbortSignal.timeout(timeout),
      method: call.method,
      headers: { authorization, accept: "application/json", ...json },
      body: call.body === undefined ? null : JSON.stringify(call.body),
    });
    const retryAfter = secondsOf(String(headers["retry-after"] ?? ""));
    return { status: statusCode, text: await body.text(), retryAfter, quota: quotaOf(headers) };
  } catch (cause) {
    throw silence(call, host, cause);
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110 section 10.2.3). */
function secondsOf(retryAfter: string): number | undefined {
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return wait > 0 ? wait : undefined;
}
