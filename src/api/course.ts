/** The course of a run that waits, on one line: what is done, what is to do, how fast, and when it goes on. */
import type { LimitFunction } from "p-limit";
import type { Host } from "../host";
import { timeOfDay } from "../time";
import type { Budget } from "./budget";
import type { Usage } from "./usage";
import type { Work } from "./work";

export interface Course {
  host: Host;
  budget: Budget;
  usage: Usage;
  limiter: Pick<LimitFunction, "pendingCount">;
  work: Work;
}

/** What a call waits for. */
export interface Wait {
  end: number;
  /** None if it is for the steady pace. */
  reason: string | undefined;
}

/** From when on, and from which answer on, the rate is measured. */
export interface Mark {
  time: number;
  answered: number;
}

const second = 1000;

/** A terminal may cut the line off, so what changes stands first. */
export function describeCourse(course: Course, reason: string | undefined, waits: readonly Wait[], mark: Mark): string {
  const { work } = course;
  const why =
    reason ?? `at most ${print(course.budget.currentPace)} requests a second may go out (authlete:rateLimits)`;
  const end = reason === undefined ? ending(course) : resumption(reason, waits);
  const unit = work.left > 0 ? `the program's ${work.declared} resources` : "requests";
  const rate = print(rateOf(course, reason, mark));
  return `Authlete: ${progress(course, waits)}, ${rate} a second, ${end}; waiting, because ${why}; counted in ${unit}`;
}

const print = (rate: number) => String(Number(rate.toFixed(1)));

/** Requests a second as measured, or the pace itself as long as there is nothing to measure. */
function rateOf({ budget, usage, host }: Course, reason: string | undefined, mark: Mark): number {
  const elapsed = host.clock.now() - mark.time;
  if (reason === undefined && elapsed < second) return budget.currentPace;
  return (second * (usage.answered - mark.answered)) / Math.max(second, elapsed);
}

/** What is known of it. Not every resource of the program needs a request, and not every request is known yet. */
function progress({ work, limiter, usage }: Course, waits: readonly Wait[]): string {
  if (work.left > 0) return `${work.finished} done, up to ${work.left} to do`;
  return `${usage.answered} done, at least ${Math.max(work.underWay, waits.length + limiter.pendingCount)} to do`;
}

/** When the first call goes on that waits for the same. */
function resumption(reason: string, waits: readonly Wait[]): string {
  const ends = waits.filter((wait) => wait.reason === reason).map(({ end }) => end);
  return `goes on at ${timeOfDay(Math.min(...ends))}`;
}

/** When the last call goes out, if the resources to come need as many requests as those before. */
function ending({ budget, limiter, work, usage, host }: Course): string {
  const each = work.finished > 0 ? usage.answered / work.finished : 1;
  const ahead = Math.max(0, work.left - work.underWay);
  const end = timeOfDay(host.clock.now() + budget.slotWait(limiter.pendingCount + ahead * each));
  return work.left > 0 ? `until about ${end}` : `until ${end} at the earliest`;
}
