import type { Call } from "../schema";

/** Authlete refused a call, or could not be reached. The message says what was asked, Authlete's own words, and the remedy. */
export class AuthleteError extends Error {
  override name = "AuthleteError" as const;

  constructor(
    readonly call: Call,
    /** The HTTP status; 0 when no answer came. */
    readonly status: number,
    /** Authlete's result code, such as `A001212`. */
    readonly code: string | undefined,
    words: string,
    remedy: string | undefined,
    options: ErrorOptions & { retryAfter?: number; unsent?: boolean } = {},
  ) {
    super(`${call.method} ${call.path}: ${words}${remedy ? `; ${remedy}` : ""}`, options);
    this.retryAfter = options.retryAfter;
    this.unsent = options.unsent ?? false;
  }

  /** Seconds that Authlete asks to wait. */
  readonly retryAfter: number | undefined;
  /** The call surely never started. */
  readonly unsent: boolean;

  /** The object, or the service that held it, does not exist. */
  get missing(): boolean {
    return this.status === 404 || this.code === "A458203";
  }
}

export interface Answer {
  status: number;
  text: string;
  retryAfter?: number;
}

/** Turns an answer that is no success into an error. */
export function refusal(call: Call, { status, text, retryAfter }: Answer): AuthleteError {
  const { code, words } = read(text);
  return new AuthleteError(call, status, code, veiled(call, `${status} ${words}`), remedy(status, code, retryAfter), {
    retryAfter,
  });
}

function read(text: string): { code?: string; words: string } {
  try {
    const { resultCode, resultMessage, error, errors } = JSON.parse(text);
    const words = [resultMessage ?? error, ...(Array.isArray(errors) ? errors : [])].filter(
      (word) => typeof word === "string",
    );
    return {
      code: resultCode === undefined ? undefined : String(resultCode),
      words: printable(words.join(", ")) || "without a word",
    };
  } catch {
    if (/^\s*</.test(text)) return { words: "with an HTML page, not from Authlete's API" };
    return { words: printable(text) || "without a word" };
  }
}

/** A server's text is cut, and control characters go: they could write over the user's terminal. */
const printable = (text: string) =>
  text
    .replace(/\p{C}+/gu, " ")
    .trim()
    .slice(0, 400);

const veiled = (call: Call, text: string) =>
  (call.secrets ?? [])
    .filter((secret) => secret.length > 3)
    .reduce((words, secret) => words.replaceAll(secret, "[secret]"), text);

const whose = "`npx pulumi-authlete whoami` tells whose credential this is";

function remedy(status: number, code: string | undefined, retryAfter?: number): string | undefined {
  if (code === "A458203") return "check the id of the service, authlete:baseUrl and authlete:apiVersion";
  if (status >= 300 && status < 400) return "redirects are not followed: set authlete:baseUrl to the address itself";
  if (status === 401) return `the credential is not valid (any more): set authlete:accessToken anew; ${whose}`;
  if (status === 403) return `the credential has no right to do this; ${whose}`;
  if (status === 404) return "it does not exist (any more): `pulumi refresh` brings the state up to date";
  if (status === 405) return "check authlete:apiVersion and authlete:baseUrl";
  if (status === 408 || status === 504) return "Authlete took too long: try again later";
  if (status === 429)
    return `the rate limit is reached: try again ${retryAfter ? `in ${retryAfter} seconds` : "later"}`;
  if (status >= 500) return "Authlete failed: try again later, and look for a value that it may not know";
  return undefined;
}

const refused = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Turns a failure without an answer into an error. */
export function silence(call: Call, host: string, cause: unknown): AuthleteError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const failure = (words: string, remedy: string, unsent = false) =>
    new AuthleteError(call, 0, code, words, remedy, { cause, unsent });
  if (code && refused.has(code)) {
    return failure(`${host} cannot be reached (${code})`, "check authlete:baseUrl, the network and HTTPS_PROXY", true);
  }
  if (/TIMEOUT|ABORT/.test(code ?? ""))
    return failure(`no answer from ${host} in time`, "try again later, or raise authlete:timeout");
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code ?? "")) {
    return failure(
      `the certificate of ${host} is not trusted (${code})`,
      "set NODE_EXTRA_CA_CERTS to the file with your CA",
      true,
    );
  }
  return failure(
    `the connection to ${host} broke (${code ?? printable(message)})`,
    "try again; `pulumi refresh` tells what was carried out",
  );
}
