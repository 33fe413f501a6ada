import { setTimeout as sleep } from "node:timers/promises";
import pRetry from "p-retry";
import type { Call } from "../schema";
import { AuthleteError } from "./error";

export type Send = (call: Call) => Promise<unknown>;

/** Longer than this nobody waits for one answer: seconds. */
const patience = 120;

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

/** Repeats what may be repeated, waiting as long as Authlete asks, else with exponential back-off and jitter. */
export const retried =
  (send: Send): Send =>
  (call) =>
    pRetry(() => send(call), {
      retries: 5,
      minTimeout: 300,
      randomize: true,
      shouldRetry: async ({ error, attemptNumber }) => {
        const wait = (error as Partial<AuthleteError>).retryAfter ?? 0;
        const again = isTransient(call, error) || (attemptNumber <= 2 && isPerhaps(call, error));
        if (again && wait <= patience) await sleep(wait * 1000);
        return again && wait <= patience;
      },
    });

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
