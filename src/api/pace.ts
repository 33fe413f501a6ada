import { setTimeout as sleep } from "node:timers/promises";
import type { Call } from "../schema";
import { type Budget, type Class, classOf } from "./budget";
import { AuthleteError } from "./error";
import type { Send } from "./retry";
import type { Usage } from "./usage";

/** What the calls of a process share. */
export interface Pacing {
  budget: Budget;
  usage: Usage;
  /** The longest that a call waits for its turn, in milliseconds. */
  maxWait: number;
}

/** Sends within the budget, everybody holding back together where Authlete asks for it. */
export const paced =
  ({ budget, usage, maxWait }: Pacing, send: Send): Send =>
  async (call) => {
    const kind = classOf(call);
    await pause(usage, place(budget, call, kind, maxWait));
    do await pause(usage, budget.slot());
    while (budget.isHeld());
    const warning = usage.count(kind, budget);
    if (warning) console.warn(`Authlete: ${warning}`);
    try {
      return await send(call);
    } catch (error) {
      if (error instanceof AuthleteError) usage.refuse(error.status);
      throw error;
    }
  };

async function pause(usage: Usage, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return;
  usage.waited += milliseconds;
  await sleep(milliseconds);
}

function place(budget: Budget, call: Call, kind: Class, maxWait: number): number {
  const wait = budget.wait(kind);
  if (wait <= maxWait) return budget.take(kind);
  const back = new Date(Date.now() + wait).toISOString();
  const words = `this hour's ${budget.allowance(kind)} ${kind} requests are used up; there is room again at ${back}`;
  const remedy = "what is done so far is in state: run it again then, or raise authlete:rateLimits or authlete:maxWait";
  throw new AuthleteError(call, 0, "BUDGET", words, remedy, { unsent: true });
}
