import { EnvHttpProxyAgent, request } from "undici";
import { parse } from "../lossless";
import type { Call } from "../schema";
import { isRecord } from "../value";
import { authorization, secretsOf } from "./authorise";
import { AuthleteError, refusal, silence } from "./error";
import { retried, type Send, settled } from "./retry";
import type { Settings } from "./settings";

export { AuthleteError } from "./error";
export { isBorn } from "./retry";

/** At most so many calls are under way, whatever `--parallel` says. */
const connections = 16;

/** The way of a call to Authlete: read it from the bottom up. */
export function connect(settings: Settings): Send {
  const agent = new EnvHttpProxyAgent({ connections, headersTimeout: settings.timeout, bodyTimeout: settings.timeout });
  const secrets = new Map<string, Promise<string>>();
  const secretOf = (serviceId: string) => {
    const known = secrets.get(serviceId) ?? apiSecret(send, serviceId);
    known.catch(() => secrets.delete(serviceId));
    secrets.set(serviceId, known);
    return known;
  };
  const send: Send = settled(
    retried(async (call) => {
      const header = await authorization(settings, call, secretOf);
      return exchange(agent, hostOf(settings, call), header, veil(settings, call));
    }),
  );
  return send;
}

const veil = (settings: Settings, call: Call): Call => ({
  ...call,
  secrets: [...(call.secrets ?? []), ...secretsOf(settings.credential)],
});

function hostOf(settings: Settings, call: Call): string {
  if (!call.idp) return settings.baseUrl;
  if (!settings.idpUrl)
    throw new Error(
      "services of Authlete 3.0 are created and removed through its IdP: set authlete:idpUrl to its address",
    );
  if (!settings.organizationId || !settings.apiServerId) {
    throw new Error(
      "to create and remove services of Authlete 3.0, set authlete:organizationId and authlete:apiServerId; both are in its console",
    );
  }
  return settings.idpUrl;
}

async function apiSecret(send: Send, serviceId: string): Promise<string> {
  const call: Call = { method: "GET", path: `/api/service/get/${serviceId}`, repeatable: true };
  const service = await send(call);
  if (isRecord(service) && typeof service.apiSecret === "string") return service.apiSecret;
  throw new AuthleteError(
    call,
    200,
    undefined,
    "the answer has no apiSecret",
    "set authlete:apiKey and authlete:apiSecret of the service",
  );
}

/** One request and its answer: a JSON value, or nothing where there is no body. */
async function exchange(agent: EnvHttpProxyAgent, host: string, authorization: string, call: Call): Promise<unknown> {
  const { status, text, retryAfter } = await answer(agent, host, authorization, call);
  if (status < 200 || status > 299) throw refusal(call, { status, text, retryAfter });
  if (text.trim() === "") return undefined;
  try {
    return parse(text);
  } catch (cause) {
    throw new AuthleteError(
      call,
      0,
      undefined,
      `answered ${status} with a body that is not JSON`,
      "check authlete:baseUrl",
      { cause },
    );
  }
}

async function answer(dispatcher: EnvHttpProxyAgent, host: string, authorization: string, call: Call) {
  try {
    const { statusCode, headers, body } = await request(host + call.path, {
      dispatcher,
      method: call.method,
      headers: {
        authorization,
        accept: "application/json",
        ...(call.body !== undefined && { "content-type": "application/json" }),
      },
      body: call.body === undefined ? null : JSON.stringify(call.body),
    });
    return { status: statusCode, text: await body.text(), retryAfter: Number(headers["retry-after"]) || undefined };
  } catch (cause) {
    throw silence(call, host, cause);
  }
}
