import type { Call } from "../call";
import { AuthleteError } from "./error";
import type { Patience } from "./patience";
import { quotaClassOf } from "./quota";
import type { Run, Send } from "./run";

/**
 * Sends within the budget. A call waits for the room of its own class first, and only then takes one of the lanes and
 * slots that all classes share: a class without room stops no other.
 */
export async function sendPaced<C extends Call>(
  run: Run,
  send: Send<C>,
  call: C,
  patience: Patience,
): Promise<unknown> {
  const name = quotaClassOf(call);
  const allowance = run.budget.of(name);
  const place = allowance.reserve();
  try {
    const usedUp = `this hour's ${allowance.size} ${name} requests are used up`;
    await patience.wait(place.at - run.host.clock.now(), usedUp);
    for (;;) {
      await waitForRoom(run, call, patience);
      const sent = await run.limiter(() => sendInSlot(run, send, call));
      if (sent) return await sent.answer;
    }
  } catch (error) {
    if (error instanceof AuthleteError && error.unsent) allowance.cancel(place);
    throw error;
  }
}

/** How many milliseconds a call that came now would wait for its slot, as far as can be known. */
export const expectedWait = ({ budget, limiter }: Pick<Run, "budget" | "limiter">): number =>
  Math.max(budget.holdWait, budget.slotWait(limiter.pendingCount));

/** Waits as long as Authlete asks: for the quota of the class, and after a 429 for all of them. */
async function waitForRoom({ budget }: Run, call: Call, patience: Patience): Promise<void> {
  const name = quotaClassOf(call);
  const wait = () => Math.max(budget.of(name).quotaWait, budget.holdWait);
  while (wait() > 0) await patience.wait(wait(), `Authlete accepts no more ${name} requests now`);
}

/** Sends at the next slot, unless the room is gone by then. */
async function sendInSlot<C extends Call>(
  run: Run,
  send: Send<C>,
  call: C,
): Promise<{ answer: Promise<unknown> } | undefined> {
  const { budget, usage, waiting } = run;
  const wait = budget.takeSlot();
  usage.waited += wait;
  if (wait > 0) await waiting.sleep(wait);
  if (budget.holdWait > 0 || budget.of(quotaClassOf(call)).quotaWait > 0) return undefined;
  call.beforeSend?.();
  const answer = sendCounted(run, send, call);
  await answer.catch(() => undefined);
  return { answer };
}

async function sendCounted<C extends Call>({ budget, usage, host }: Run, send: Send<C>, call: C): Promise<unknown> {
  const name = quotaClassOf(call);
  budget.onSend(name);
  usage.countRequest(name);
  const warning = usage.warningOnce(name, budget);
  if (warning) host.logger.warn(`Authlete: ${warning}`);
  try {
    return await send(call);
  } catch (error) {
    if (error instanceof AuthleteError) usage.countRefusal(error.status);
    throw error;
  } finally {
    budget.of(name).onAnswer();
    usage.answered++;
  }
}
