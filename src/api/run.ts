import pLimit, { type LimitFunction } from "p-limit";
import type { Call } from "../call";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { isoTime } from "../time";
import { Budget } from "./budget";
import { AuthleteError } from "./error";
import { Secrets } from "./redact";
import { remedyOf } from "./remedy";
import { Tokens } from "./tokens";
import { Usage } from "./usage";

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
  /** When the user last saw what the run waits for. */
  noticedAt: number;
  /** What no message may show. */
  secrets: Secrets;
  tokens: Tokens;
  /** What Authlete has refused for good in this run. */
  refused: Map<string, { error: AuthleteError; times: number }>;
  /** What this run created or adopted, by id. */
  created: Map<string, Creation>;
  /** The ids of what this run deleted. */
  deleted: Set<string>;
}

export interface Creation {
  /** Milliseconds since 1970. */
  at: number;
  /** The object existed before, and this run adopted it. */
  adopted: boolean;
  /** The marker of the create. */
  marker?: unknown;
}

export const newRun = ({ rateLimits, maxWait, timeout }: Settings, host: Host, secrets = new Secrets()): Run => ({
  host,
  budget: new Budget(rateLimits, host.clock),
  usage: new Usage(),
  limiter: newLimiter(),
  maxWait,
  noticedAt: Number.NEGATIVE_INFINITY,
  secrets,
  tokens: new Tokens(timeout, host, secrets),
  refused: new Map(),
  created: new Map(),
  deleted: new Set(),
});

/** How long a call waits before the user hears of it, in milliseconds. */
const silence = 3000;
const noticeInterval = 30_000;

/** How long one call may still wait: one bound for all its waits and attempts together. */
export class Patience {
  private waited = 0;

  constructor(
    private readonly run: Run,
    private readonly call: Call,
  ) {}

  allows(milliseconds: number): boolean {
    return this.waited + milliseconds <= this.run.maxWait;
  }

  /** Sleeps, or fails at once with the time at which there is room, if that takes too long. */
  async wait(milliseconds: number, reason: string): Promise<void> {
    if (milliseconds <= 0) return;
    if (!this.allows(milliseconds)) throw this.exhausted(milliseconds, reason);
    this.waited += milliseconds;
    this.run.usage.waited += milliseconds;
    this.notice(milliseconds, reason);
    await this.run.host.clock.sleep(milliseconds);
  }

  /** Says what a call waits for once that takes long, but not for each of many calls. */
  private notice(milliseconds: number, reason: string): void {
    const { host } = this.run;
    if (this.waited < silence || host.clock.now() - this.run.noticedAt < noticeInterval) return;
    this.run.noticedAt = host.clock.now();
    host.logger.info(`Authlete: waiting ${Math.ceil(milliseconds / 1000)} s, because ${reason}`);
  }

  private exhausted(milliseconds: number, reason: string): AuthleteError {
    const time = isoTime(this.run.host.clock.now() + milliseconds);
    const remedy = remedyOf("no-room", this.call);
    return new AuthleteError(this.call, 0, "BUDGET", `${reason}; there is room again at ${time}`, remedy, {
      unsent: true,
    });
  }
}
