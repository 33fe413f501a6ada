import pRetry from "p-retry";
import type { Credential } from "../config/credential";
import type { Settings } from "../config/settings";
import type { Call } from "../resources/schema";
import { AuthleteError } from "./error";
import { type Pacing, pause, type Send } from "./pace";

/** Would the same call, sent again, be safe and of use? */
function isTransient(call: Call, error: Error): boolean {
  if (!(error instanceof AuthleteError)) return false;
  if (error.status === 429) return true;
  if (error.unsent) return /^(ECONNREFUSED|EAI_AGAIN|E\w+UNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(error.code ?? "");
  if (!call.repeatable || isFinal(error)) return false;
  return error.status === 0 || error.status === 408 || (error.status >= 502 && error.status <= 504);
}

/** Authlete has understood the call and lays the fault elsewhere than at its own door (class 1). */
const isFinal = ({ code }: AuthleteError) => /^A\d{3}[^1]/.test(code ?? "");

/** An unexplained 500 may be a refusal that no repetition mends, so it is tried twice more and no further. */
const isPerhaps = (call: Call, error: Error) =>
  error instanceof AuthleteError && call.repeatable && error.status >= 500 && !isFinal(error);

/** Repeats what may be repeated, waiting as long as Authlete asks, else with exponential back-off and full jitter. */
export const retried =
  ({ budget, usage, maxWait }: Pacing, send: Send): Send =>
  (call) =>
    pRetry(() => send(call), {
      retries: tries,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        const again = isTransient(call, error) || (attemptNumber <= 2 && isPerhaps(call, error));
        const { status, retryAfter } = error as Partial<AuthleteError>;
        const wait = retryAfter ? retryAfter * 1000 : Math.random() * Math.min(30_000, 500 * 2 ** attemptNumber);
        if (!again || wait > maxWait) return false;
        usage.retries++;
        if (status === 429) budget.hold(wait);
        else await pause(usage, wait);
        return true;
      },
    });

/** How often a call is sent again at most. */
const tries = 6;

/** A stored credential that is no longer valid gives way to the environment's, once, and never for a create. */
export function renewed({ credential, spare }: Settings, sendAs: (credential: Credential) => Send): Send {
  let current = credential;
  return async (call) => {
    const used = call.repeatable ? current : credential;
    try {
      return await sendAs(used)(call);
    } catch (error) {
      if (!(spare && call.repeatable && used === credential && isInvalid(error))) throw error;
      if (current === credential)
        console.warn("Authlete: the stored credential is not valid any more; the environment's is used");
      current = spare;
      return sendAs(spare)(call);
    }
  };
}

const isInvalid = (error: unknown) => error instanceof AuthleteError && error.status === 401;

/** Rights to a new service reach the cluster a little later: seconds that a call to one made in this process may wait. */
const spreading = 60;
const born = new Map<string, number>();

export const isBorn = (serviceId: string): void => void born.set(serviceId, Date.now());

/** Waits out the 403 that follows the creation of a service, and no other. */
export const settled =
  (send: Send): Send =>
  (call) =>
    pRetry(() => send(call), {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 250,
      maxTimeout: 5000,
      shouldRetry: ({ error }) => {
        const age = (Date.now() - (born.get(call.service ?? "") ?? 0)) / 1000;
        return error instanceof AuthleteError && error.code === "A457101" && age < spreading;
      },
    });
