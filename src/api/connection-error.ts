import type { Call } from "../call";
import { errorOf, textOf } from "../value";
import { AuthleteError } from "./error";
import { printable } from "./error-body";
import { type Remedy, remedyOf } from "./remedy";

/** Failures before Authlete saw anything of the call: the code, what is wrong with the host, and the remedy. */
export const connectionFailures: readonly [code: RegExp, problem: string, remedy: Remedy][] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/,
    "cannot be reached",
    { id: "unreachable", text: "check authlete:baseUrl, the network and HTTPS_PROXY" },
  ],
  [/ALTNAME/, "shows a certificate of another host", { id: "other-certificate", text: "check authlete:baseUrl" }],
  [
    /EXPIRED|NOT_YET/,
    "shows a certificate that is not valid today",
    { id: "expired-certificate", text: "renew it, or set the clock of this machine" },
  ],
  [
    /CERT|SELF_SIGNED|VERIFY/,
    "shows a certificate that is not trusted",
    { id: "untrusted-certificate", text: "set NODE_EXTRA_CA_CERTS to the file with your CA" },
  ],
  [
    /TLS|SSL|EPROTO/,
    "does not speak TLS",
    { id: "no-tls", text: "check the scheme and port of authlete:baseUrl, and HTTPS_PROXY" },
  ],
  [/^UND_ERR_ABORTED$/, "cannot be reached through the proxy", { id: "proxy", text: "check HTTPS_PROXY and NO_PROXY" }],
  [
    /^UND_ERR_INVALID_ARG$/,
    "cannot be asked",
    { id: "invalid-request", text: "check the credential and authlete:baseUrl" },
  ],
];

/** A call without an answer. */
export function connectionError(call: Call, host: string, cause: unknown): AuthleteError {
  const error = errorOf(cause);
  const given = "code" in error ? textOf(error.code) : undefined;
  const code = error.name === "TimeoutError" ? "TIMEOUT" : (given ?? "");
  const failure = (problem: string, remedy: Remedy, unsent = false) =>
    new AuthleteError(call, 0, code, `${problem} (${code || printable(error.message)})`, remedy, { cause, unsent });
  const [, problem, remedy] = connectionFailures.find(([pattern]) => pattern.test(code)) ?? [];
  if (problem && remedy) return failure(`${host} ${problem}`, remedy, true);
  if (/TIMEOUT|TIMEDOUT/.test(code)) return failure(`no answer from ${host} in time`, remedyOf("no-answer", call));
  const broken = `the connection to ${host} broke`;
  return failure(broken, remedyOf("broken-connection", call));
}
