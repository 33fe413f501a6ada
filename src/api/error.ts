import type { Call } from "../resources/schema";
import type { Quota } from "./budget";
import { printable, said } from "./error-body";
import { remedy, unclear } from "./remedy";

interface Facts extends ErrorOptions {
  /** Seconds that Authlete asks to wait. */
  retryAfter?: number;
  /** The call surely never reached Authlete. */
  unsent?: boolean;
  /** The answer has the form of the one that was asked: Authlete's cluster or its IdP. */
  own?: boolean;
}

/** Authlete refused a call, or could not be reached. The message says what was asked, Authlete's own words, and the remedy. */
export class AuthleteError extends Error {
  override name = "AuthleteError" as const;
  readonly retryAfter: number | undefined;
  readonly unsent: boolean;
  /** The object, or the service that held it, does not exist. Another server's 404 does not say that. */
  readonly missing: boolean;
  /** Nobody knows whether the call was carried out. */
  readonly unclear: boolean;

  constructor(
    { method, path }: Call,
    /** The HTTP status; 0 when no answer came. */
    readonly status: number,
    /** Authlete's result code, such as `A001212`, or the code of the failure. */
    readonly code: string | undefined,
    words: string,
    remedy: string | undefined,
    { retryAfter, unsent = false, own = false, ...options }: Facts = {},
  ) {
    super(`${method} ${path}: ${words}${remedy ? `; ${remedy}` : ""}`, options);
    this.retryAfter = retryAfter;
    this.unsent = unsent;
    this.unclear = !unsent && (status < 300 || status === 408 || status >= 500);
    this.missing = (status === 404 && own) || code === "A458203";
  }
}

export interface Answer {
  status: number;
  text: string;
  retryAfter?: number;
  quota?: Quota;
}

/** Turns an answer that is no success into an error. */
export function refusal(call: Call, { status, text, retryAfter }: Answer): AuthleteError {
  const { code, words, from } = said(text, call.secrets ?? []);
  const own = from === (call.idp ? "idp" : "cluster");
  const advice = remedy(call, { status, code, own, retryAfter });
  return new AuthleteError(call, status, code, `${status} ${words}`, advice, { retryAfter, own });
}

/** Turns a success that cannot be read into an error. */
export function unreadable(call: Call, { status, text }: Answer): AuthleteError {
  const what = /^\s*</.test(text) ? "an HTML page" : "a body that is not JSON";
  const advice = unclear(call, "check authlete:baseUrl, and the proxy if there is one");
  return new AuthleteError(call, status, undefined, `answered ${status} with ${what}`, advice);
}

/** Turns a success that holds something else than was asked for into an error. */
export const unlike = (call: Call, what: string): AuthleteError =>
  new AuthleteError(
    call,
    200,
    undefined,
    `the answer is not a ${what}`,
    unclear(call, "check authlete:baseUrl and authlete:apiVersion"),
  );

/** Failures before Authlete saw anything of the call: the code, what is said about the host, and the remedy. */
const early: [code: RegExp, words: string, remedy: string][] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/,
    "cannot be reached",
    "check authlete:baseUrl, the network and HTTPS_PROXY",
  ],
  [/ALTNAME/, "shows a certificate of another host", "check authlete:baseUrl"],
  [/EXPIRED|NOT_YET/, "shows a certificate that is not valid today", "renew it, or set this machine's clock"],
  [
    /CERT|SELF_SIGNED|VERIFY/,
    "shows a certificate that is not trusted",
    "set NODE_EXTRA_CA_CERTS to the file with your CA",
  ],
  [/TLS|SSL|EPROTO/, "does not speak TLS", "check the scheme and port of authlete:baseUrl, and HTTPS_PROXY"],
  [/^UND_ERR_ABORTED$/, "is not to be reached through the proxy", "check HTTPS_PROXY and NO_PROXY"],
  [/^UND_ERR_INVALID_ARG$/, "cannot be asked", "check the credential and authlete:baseUrl"],
];

/** Turns a failure without an answer into an error. */
export function silence(call: Call, host: string, cause: unknown): AuthleteError {
  const { name, code: given, message } = cause as NodeJS.ErrnoException;
  const code = name === "TimeoutError" ? "TIMEOUT" : String(given ?? "");
  const failure = (words: string, advice: string, unsent = false) =>
    new AuthleteError(call, 0, code, `${words} (${code || printable(message)})`, advice, { cause, unsent });
  const [, words, advice] = early.find(([pattern]) => pattern.test(code)) ?? [];
  if (words && advice) return failure(`${host} ${words}`, advice, true);
  if (/TIMEOUT|TIMEDOUT/.test(code))
    return failure(`no answer from ${host} in time`, unclear(call, "try again later, or raise authlete:timeout"));
  const broken = `the connection to ${host} broke`;
  return failure(broken, unclear(call, "try again; `pulumi refresh` tells what was carried out"));
}
