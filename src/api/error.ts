import type { Call } from "../call";
import { withArticle } from "../words";
import { parseErrorBody } from "./error-body";
import type { Quota } from "./quota";
import type { Secrets } from "./redact";
import { goneRemedy, printRemedy, type Remedy, remedyFor, remedyOf } from "./remedy";

interface Facts extends ErrorOptions {
  /** How many seconds Authlete asks to wait. */
  retryAfter?: number;
  /** The call never reached Authlete. */
  unsent?: boolean;
  /** The answer has the form of the server that was asked: the cluster or the IdP. */
  fromAuthlete?: boolean;
  /** The answer itself shows that the object does not exist. */
  missing?: boolean;
  /** The problem in our own words. Default: the problem. */
  brief?: string;
}

/** Authlete refused a call or could not be reached. The message names the call, Authlete's words, and the remedy. */
export class AuthleteError extends Error {
  override name = "AuthleteError" as const;
  readonly retryAfter: number | undefined;
  readonly unsent: boolean;
  /** The message without Authlete's words: fit for state. */
  readonly brief: string;
  /** Authlete says, by code or action, that the object or its service does not exist. The 404 of another server does not. */
  readonly missing: boolean;
  /** Nobody knows whether the call was carried out. */
  readonly unclear: boolean;

  constructor(
    { method, path }: Call,
    /** The HTTP status, or 0 if no answer came. */
    readonly status: number,
    /** Authlete's result code, such as `A001212`, or the code of the failure. */
    readonly code: string | undefined,
    problem: string,
    remedy: Remedy | string | undefined,
    { retryAfter, unsent = false, fromAuthlete = false, missing = false, brief = problem, ...options }: Facts = {},
  ) {
    const advice = typeof remedy === "object" ? printRemedy(remedy) : (remedy ?? "");
    const print = (text: string) => `${method} ${path}: ${text}${advice && `; ${advice}`}`;
    super(print(problem), options);
    this.brief = print(brief);
    this.retryAfter = retryAfter;
    this.unsent = unsent;
    this.unclear = !unsent && (status < 300 || status === 408 || status >= 500);
    const isNotFound = status === 404 && fromAuthlete && /^A\d{6}$/.test(code ?? "");
    this.missing = missing || isNotFound || code === serviceNotFound;
  }
}

/** The service has no such client. */
export const clientNotFound = "A001212";

/** The cluster has no such service. Another cluster says so too of a service that exists elsewhere. */
const serviceNotFound = "A458203";

export interface Answer {
  /** The address that answered. */
  host: string;
  status: number;
  text: string;
  retryAfter?: number;
  quota?: Quota;
}

/** An answer that is no success. */
export function refusal(call: Call, { host, status, text, retryAfter }: Answer, secrets: Secrets): AuthleteError {
  const { code, message, action, from } = parseErrorBody(text, secrets);
  const fromAuthlete = from === (call.idp ? "idp" : "cluster");
  const missing = fromAuthlete && action === "NOT_FOUND";
  const remedy = remedyFor(call, { status, code, fromAuthlete, missing, retryAfter, message, host });
  const brief = code === undefined ? String(status) : `${status} [${code}]`;
  return new AuthleteError(call, status, code, `${status} ${message}`, remedy, {
    retryAfter,
    fromAuthlete,
    missing,
    brief,
  });
}

/** A success whose body is not JSON. */
export function unreadable(call: Call, { status, text }: Answer): AuthleteError {
  const what = /^\s*</.test(text) ? "an HTML page" : "a body that is not JSON";
  const remedy = remedyOf("unreadable-answer", call);
  return new AuthleteError(call, status, undefined, `answered ${status} with ${what}`, remedy);
}

/** A success that holds something else than the call asks for. */
export function unexpectedShape(call: Call, expected: string): AuthleteError {
  const remedy = remedyOf("unexpected-answer", call);
  return new AuthleteError(call, 200, undefined, `the answer is not ${withArticle(expected)}`, remedy);
}

/** A list that comes whole, and does not hold the object. */
export const notListed = (call: Call): AuthleteError =>
  new AuthleteError(call, 200, undefined, "the list does not hold it", goneRemedy, { missing: true });

/** A write that waited until what it is based on was too old: whoever sends it reads again. */
export const outdated = (call: Call): AuthleteError =>
  new AuthleteError(call, 0, outdatedCode, "the object was read too long ago", undefined, { unsent: true });

const outdatedCode = "OUTDATED";

export const isOutdated = (error: unknown): boolean => error instanceof AuthleteError && error.code === outdatedCode;

export const tooLarge = "TOO_LARGE";

/** An answer whose body exceeds the bound. Asking again would bring it again. */
export function oversized(call: Call, status: number, megabytes: number): AuthleteError {
  const remedy = remedyOf("unreadable-answer", call);
  return new AuthleteError(call, status, tooLarge, `answered ${status} with more than ${megabytes} MB`, remedy);
}
