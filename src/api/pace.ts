import { setTimeout as sleep } from "node:timers/promises";
import type { LimitFunction } from "p-limit";
import { classOf } from "../config/limits";
import type { Call } from "../resources/schema";
import type { Budget } from "./budget";
import { AuthleteError } from "./error";
import type { Usage } from "./usage";

export type Send = (call: Call) => Promise<unknown>;

/** What the calls of a process share. */
export interface Pacing {
  budget: Budget;
  usage: Usage;
  /** Bounds how many calls are under way, whatever `--parallel` says. */
  lanes: LimitFunction;
  /** The longest that a call waits for room in a budget, in milliseconds. */
  maxWait: number;
}

/** Sends within the budget, everybody holding back together where Authlete asks for it. */
export const paced =
  (pacing: Pacing, send: Send): Send =>
  async (call) => {
    const { budget, usage, lanes } = pacing;
    const kind = classOf(call);
    const allowance = `this hour's ${budget.allowance(kind)} ${kind} requests are used up`;
    bounded(pacing, call, budget.wait(kind), allowance);
    await pause(usage, budget.take(kind));
    return lanes(async () => {
      do {
        bounded(pacing, call, budget.told(kind), `Authlete says that it takes no more ${kind} requests at the moment`);
        await pause(usage, budget.slot(kind));
      } while (budget.isHeld(kind));
      return counted(pacing, call, send);
    });
  };

async function counted({ budget, usage }: Pacing, call: Call, send: Send): Promise<unknown> {
  const kind = classOf(call);
  budget.leaves(kind);
  const warning = usage.count(kind, budget);
  if (warning) console.warn(`Authlete: ${warning}`);
  try {
    return await send(call);
  } catch (error) {
    if (error instanceof AuthleteError) usage.refuse(error.status);
    throw error;
  } finally {
    budget.arrives(kind);
  }
}

export async function pause(usage: Usage, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return;
  usage.waited += milliseconds;
  await sleep(milliseconds);
}

/** Waiting longer than the user wants to is an error that says when there is room again. */
function bounded({ maxWait }: Pacing, call: Call, wait: number, why: string): void {
  if (wait <= maxWait) return;
  const words = `${why}; there is room again at ${new Date(Date.now() + wait).toISOString()}`;
  const remedy = "what is done so far is in state: run it again then, or raise authlete:rateLimits or authlete:maxWait";
  throw new AuthleteError(call, 0, "BUDGET", words, remedy, { unsent: true });
}
