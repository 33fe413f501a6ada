import pRetry from "p-retry";
import type { Call } from "../call";
import { AuthleteError, tooLarge } from "./error";
import { sendPaced } from "./pace";
import { Patience } from "./patience";
import type { Run, Send } from "./run";

const connectionCodes = /^(ECONNREFUSED|EAI_AGAIN|E\w+UNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** When the same call is safe and worth sending again, and how often at most. The first row that fits applies. */
const rules: { retries: number; applies(call: Call, error: AuthleteError): boolean }[] = [
  { retries: 6, applies: (_call, { status }) => status === 429 },
  { retries: 6, applies: (_call, { unsent, code = "" }) => unsent && connectionCodes.test(code) },
  { retries: 0, applies: (call, error) => !call.repeatable || error.unsent || isFinal(error) },
  { retries: 6, applies: (_call, { status }) => [0, 408, 502, 503, 504].includes(status) },
  // An unexplained 500 may be a refusal that no repetition mends.
  { retries: 2, applies: (_call, { status }) => status >= 500 },
];

/** The result code is not of class 1 (`A…1…`): Authlete blames the request, and repeating it cannot help. */
const isFinal = ({ code = "" }: AuthleteError) => code === tooLarge || /^A\d{3}[^1]/.test(code);

const retriesFor = (call: Call, error: AuthleteError): number =>
  rules.find((rule) => rule.applies(call, error))?.retries ?? 0;

const maxRetries = Math.max(...rules.map(({ retries }) => retries));

/** Repeats a call: after the time that Authlete asks for, or with exponential back-off and full jitter. */
export const withRetry =
  <C extends Call>(run: Run, send: Send<C>): Send<C> =>
  (call) => {
    const { host, budget, usage } = run;
    const patience = new Patience(run, call);
    return pRetry(() => sendPaced(run, send, call, patience), {
      retries: maxRetries,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        if (!(error instanceof AuthleteError)) return false;
        const { status, retryAfter } = error;
        const backoff = host.clock.random() * Math.min(30_000, 500 * 2 ** attemptNumber);
        const wait = retryAfter ? retryAfter * 1000 : backoff;
        if (attemptNumber > retriesFor(call, error) || !patience.allows(wait)) return false;
        usage.retries++;
        if (status === 429) budget.hold(wait);
        else await patience.wait(wait, error.message);
        return true;
      },
    });
  };

/** How long the rights to a new service may take to reach the cluster, in milliseconds. */
const propagationTime = 60_000;

/** Waits out the 403 that follows the creation of a service in this run, and no other. */
export const withPropagationRetry =
  ({ host, created }: Run, send: Send): Send =>
  (call) =>
    pRetry(() => send(call), {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        const age = host.clock.now() - (created.get(call.service ?? "")?.at ?? Number.NEGATIVE_INFINITY);
        if (!(error instanceof AuthleteError && error.code === "A457101" && age < propagationTime)) return false;
        await host.clock.sleep(Math.min(5000, 250 * 2 ** (attemptNumber - 1)));
        return true;
      },
    });
