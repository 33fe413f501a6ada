import { type QuotaClass, quotaClasses } from "../config/rate-limits";
import { printCount } from "../words";
import type { Budget } from "./budget";

/** What a run asked of Authlete: shown once, at its end. */
export class Usage {
  readonly requests: Record<QuotaClass, number> = { service: 0, client: 0 };
  /** How many of them were answered, or failed. */
  answered = 0;
  retries = 0;
  /** Milliseconds that calls waited for the budget, or because Authlete asked for it. */
  waited = 0;
  readonly refused = { 401: 0, 403: 0 };
  private readonly warned = new Set<QuotaClass>();

  countRequest(name: QuotaClass): void {
    this.requests[name]++;
  }

  countRefusal(status: number): void {
    if (status === 401 || status === 403) this.refused[status]++;
  }

  /** A warning, once for each class, when less than a tenth of its hour is left. */
  warningOnce(name: QuotaClass, budget: Budget): string | undefined {
    const { used, size } = budget.of(name);
    if (used <= size * 0.9 || this.warned.has(name)) return undefined;
    this.warned.add(name);
    return `less than 10 % of this hour's ${size} ${name} requests are left to this run; after that it waits (authlete:rateLimits)`;
  }

  get total(): number {
    return quotaClasses.reduce((sum, name) => sum + this.requests[name], 0);
  }

  /** One line for people. */
  summary(budget: Budget): string {
    const share = (name: QuotaClass) => printPercent(budget.of(name).used / budget.of(name).size);
    const parts = quotaClasses
      .filter((name) => this.requests[name] > 0)
      .map((name) => `${printCount(this.requests[name], `${name} request`)} (${share(name)})`);
    const refused = Object.entries(this.refused).filter(([, count]) => count > 0);
    return [
      `Authlete: ${parts.join(", ")} of the hour's allowance`,
      printCount(this.retries, "retry", "retries"),
      `waited ${(this.waited / 1000).toFixed(1)} s`,
      ...refused.map(([status, count]) => `${count} answered ${status}`),
    ].join("; ");
  }

  /** The same for pipelines. */
  json(budget: Budget): string {
    const share = Object.fromEntries(quotaClasses.map((name) => [name, budget.of(name).used / budget.of(name).size]));
    const { requests, retries, refused } = this;
    return JSON.stringify({ authlete: { requests, share, retries, waitedSeconds: this.waited / 1000, refused } });
  }
}

const printPercent = (part: number) => `${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`;
