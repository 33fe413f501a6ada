import type { Readable } from "node:stream";
import type { Dispatcher, request } from "undici";
import type { Call } from "../call";
import { isLoopback } from "../config/setting";
import type { Settings } from "../config/settings";
import { parse } from "../json";
import { isRecord } from "../value";
import { connectionError } from "./connection-error";
import { type Answer, AuthleteError, oversized, refusal, unreadable } from "./error";
import { quotaClassOf, quotaOf, retryAfterOf } from "./quota";
import type { Secrets } from "./redact";
import type { Run } from "./run";

/** A call that knows its server. */
export interface AddressedCall extends Call {
  host: string;
  authorization?: string;
}

/** A call that knows its server and its credential. */
export interface AuthorizedCall extends AddressedCall {
  authorization: string;
}

type Client = { request: typeof request; proxied: Dispatcher; direct: Dispatcher };

/** Loads the HTTP client at the first call: most previews make none. */
async function loadClient(): Promise<Client> {
  const { Agent, EnvHttpProxyAgent, request } = await import("undici");
  checkProxies(process.env);
  return { request, proxied: new EnvHttpProxyAgent(), direct: new Agent() };
}

/** The value is not shown: it may hold a password. */
function checkProxies(env: NodeJS.ProcessEnv): void {
  for (const name of ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"])
    if (env[name] && !/^https?:$/.test(URL.parse(env[name])?.protocol ?? ""))
      throw new Error(`${name} is not a URL: give one such as http://proxy.example:3128, or unset it`);
}

/** One request and its answer: a JSON value, or nothing if there is no body. */
export function exchange({ timeout }: Pick<Settings, "timeout">, { budget, host, secrets }: Run) {
  let client: Promise<Client> | undefined;
  return async (call: AddressedCall): Promise<unknown> => {
    client ??= loadClient();
    const answer = await requestAnswer(await client, call, timeout, host.clock.now());
    if (answer.quota) budget.of(quotaClassOf(call)).applyQuota(answer.quota);
    return contentOf(call, answer, secrets);
  };
}

async function requestAnswer(client: Client, call: AddressedCall, timeout: number, now: number): Promise<Answer> {
  const { method, body, authorization } = call;
  const json = body !== undefined && { "content-type": "application/json" };
  try {
    const answer = await client.request(call.host + call.path, {
      // A credential for this machine must not leave it.
      dispatcher: isLoopback(new URL(call.host).hostname) ? client.direct : client.proxied,
      // The signal bounds the whole answer. Undici's own limits would end it after 300 seconds.
      signal: AbortSignal.timeout(timeout),
      headersTimeout: 0,
      bodyTimeout: 0,
      method,
      headers: { authorization, accept: "application/json", ...json },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const { statusCode: status, headers } = answer;
    const text = await readBody(answer.body);
    if (text === undefined) throw oversized(call, status, maxMegabytes);
    return { host: call.host, status, text, retryAfter: retryAfterOf(headers, now), quota: quotaOf(headers, now) };
  } catch (error) {
    throw error instanceof AuthleteError ? error : connectionError(call, call.host, error);
  }
}

/** A page of a hundred large clients is about 1 MB. */
const maxMegabytes = 32;

/** The text of a body, or nothing if it is too large: the rest is not read. */
async function readBody(body: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxMegabytes * 1_000_000) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function contentOf(call: Call, answer: Answer, secrets: Secrets): unknown {
  if (answer.status < 200 || answer.status > 299) throw refusal(call, answer, secrets);
  if (answer.text.trim() === "") return undefined;
  const content = parseContent(call, answer);
  if (saysNo(content)) throw refusal(call, answer, secrets);
  return content;
}

/** A status of success is a refusal all the same with a result code of another class than 0, or with such an action. */
const saysNo = (content: unknown) =>
  isRecord(content) &&
  (/^A\d{3}[1-9]\d{2}$/.test(String(content.resultCode)) ||
    /^(INVALID_REQUEST|NOT_FOUND|SERVER_ERROR)$/.test(String(content.action)));

function parseContent(call: Call, answer: Answer): unknown {
  try {
    return parse(answer.text);
  } catch {
    throw unreadable(call, answer);
  }
}
