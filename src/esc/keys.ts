/** The keys with which Pulumi Cloud signs its requests. */
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import { AuthleteError } from "../api/error";
import { exchange } from "../api/exchange";
import { withRetry } from "../api/retry";
import { newRun } from "../api/run";
import { readLimits } from "../config/settings";
import type { Host, Logger } from "../host";
import { isRecord } from "../value";
import { Refusal } from "./refusal";

const path = "/oidc/.well-known/jwks";

/**
 * The keys, read when a request needs them and kept for a while. They are read as Authlete is: in time, within a bound,
 * repeated, through the proxy, and without a redirect.
 */
export function cloudKeys(issuer: string, host: Host, env: NodeJS.ProcessEnv): JWTVerifyGetKey {
  const read = async () => Response.json(await readKeys(issuer, host, env));
  return createRemoteJWKSet(new URL(path, issuer), { [customFetch]: read });
}

/** The run knows no secret of Authlete that it could hide from the words of another server. */
const silent: Logger = { info: () => {}, warn: () => {} };

async function readKeys(issuer: string, host: Host, env: NodeJS.ProcessEnv): Promise<object> {
  const limits = readLimits(() => undefined, env);
  const run = newRun(limits, { ...host, logger: silent });
  const send = withRetry(run, exchange(limits, run));
  const answer = await send({ method: "GET", path, host: new URL(issuer).origin, repeatable: true }).catch(refuse);
  if (isRecord(answer) && Array.isArray(answer.keys) && answer.keys.every(isRecord)) return answer;
  throw unreadable(`the answer of ${issuer} is no JWK Set`);
}

/** Pulumi Cloud's words are of no use here, nor are the remedies for Authlete. */
function refuse(error: unknown): never {
  if (!(error instanceof AuthleteError)) throw error;
  const { status, code = "" } = error;
  const problem = status === 0 ? `no answer (${code})` : status < 300 ? "an answer that is not JSON" : String(status);
  throw unreadable(problem);
}

/** The caller may well be Pulumi ESC, so this is no 401: it may ask again. */
const unreadable = (problem: string) =>
  new Refusal(502, `GET ${path}: ${problem}; without the keys of Pulumi Cloud, nobody is answered: try again later`);
