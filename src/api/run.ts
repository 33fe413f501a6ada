import pLimit, { type LimitFunction } from "p-limit";
import type { Call } from "../call";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { Budget } from "./budget";
import { Creations } from "./creations";
import type { AuthleteError } from "./error";
import { Secrets } from "./redact";
import { Tokens } from "./tokens";
import { Usage } from "./usage";
import { Waiting } from "./waiting";
import { Work } from "./work";

export type Send<C extends Call = Call> = (call: C) => Promise<unknown>;

/** How many calls may be under way at once, whatever `--parallel` says. */
const maxConcurrency = 12;

/** A limiter for work that makes one call at a time: more of it at once would only wait. */
export const newLimiter = (): LimitFunction => pLimit(maxConcurrency);

/** What the calls of a run share. */
export interface Run {
  host: Host;
  budget: Budget;
  usage: Usage;
  limiter: LimitFunction;
  /** The longest time that a call waits for its turn, in milliseconds. */
  maxWait: number;
  /** How far the run is. */
  work: Work;
  waiting: Waiting;
  /** What no message may show. */
  secrets: Secrets;
  tokens: Tokens;
  /** What Authlete has refused for good in this run. */
  refused: Map<string, { error: AuthleteError; times: number }>;
  /** What this run created or adopted. */
  created: Creations;
  /** The ids of what this run deleted. */
  deleted: Set<string>;
}

type Limits = Pick<Settings, "rateLimits" | "maxWait" | "timeout">;

export function newRun(limits: Limits, host: Host, secrets = new Secrets(), work = new Work()): Run {
  const { rateLimits, maxWait, timeout } = limits;
  const budget = new Budget(rateLimits, host.clock);
  const course = { host, budget, usage: new Usage(), limiter: newLimiter(), work };
  return {
    ...course,
    waiting: new Waiting(course),
    maxWait,
    secrets,
    tokens: new Tokens(timeout, host, secrets),
    refused: new Map(),
    created: new Creations(),
    deleted: new Set(),
  };
}
