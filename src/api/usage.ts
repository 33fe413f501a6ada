import type { Class } from "../config/limits";
import type { Budget } from "./budget";

const classes: Class[] = ["service", "client", "authorization"];

/** What a run asked of Authlete: shown once, at its end. */
export class Usage {
  readonly requests: Record<Class, number> = { service: 0, client: 0, authorization: 0 };
  retries = 0;
  /** Milliseconds that calls waited for the budget, or because Authlete said so. */
  waited = 0;
  readonly refused = { 401: 0, 403: 0 };
  private readonly warned = new Set<Class>();

  /** Counts a request; the words of a warning when its class falls under a tenth of the hour's allowance. */
  count(kind: Class, budget: Budget): string | undefined {
    this.requests[kind]++;
    const [used, allowance] = [budget.used(kind), budget.allowance(kind)];
    if (used <= allowance * 0.9 || this.warned.has(kind)) return undefined;
    this.warned.add(kind);
    return `less than 10 % of this hour's ${allowance} ${kind} requests are left to this run; then it waits (authlete:rateLimits)`;
  }

  refuse(status: number): void {
    if (status === 401 || status === 403) this.refused[status]++;
  }

  get total(): number {
    return classes.reduce((sum, kind) => sum + this.requests[kind], 0);
  }

  /** One line for people. */
  summary(budget: Budget): string {
    const parts = classes
      .filter((kind) => this.requests[kind] > 0)
      .map(
        (kind) =>
          `${counted(this.requests[kind], `${kind} request`)} (${percent(budget.used(kind) / budget.allowance(kind))})`,
      );
    const refused = Object.entries(this.refused).filter(([, count]) => count > 0);
    return [
      `Authlete: ${parts.join(", ")} of the hour's allowance`,
      counted(this.retries, "retry", "retries"),
      `waited ${(this.waited / 1000).toFixed(1)} s`,
      ...refused.map(([status, count]) => `${count} answered ${status}`),
    ].join("; ");
  }

  /** The same for pipelines. */
  json(budget: Budget): string {
    const share = Object.fromEntries(classes.map((kind) => [kind, budget.used(kind) / budget.allowance(kind)]));
    const { requests, retries, refused } = this;
    return JSON.stringify({ authlete: { requests, share, retries, waitedSeconds: this.waited / 1000, refused } });
  }
}

const counted = (count: number, one: string, many = `${one}s`) => `${count || "no"} ${count === 1 ? one : many}`;
const percent = (part: number) => `${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`;
