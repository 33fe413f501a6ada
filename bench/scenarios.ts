/** The scenarios, the contenders that run them, and how often. */
const quiet = "--suppress-progress";
/** The engine writes state once at the end of a run, instead of around every step. */
export const SKIP_CHECKPOINTS = { PULUMI_SKIP_CHECKPOINTS: "true" };
export const UP = ["up", "--yes", "--skip-preview", quiet];
export const DESTROY = ["destroy", "--yes", "--skip-preview", quiet];
export const PREVIEW = ["preview", quiet];

/**
 * This package; its native plugin; the same resources written as in Pulumi's guide to dynamic providers; and the engine
 * alone.
 */
export const contenders = ["ours", "native", "plain", "noop"] as const;
export type Contender = (typeof contenders)[number];

export interface Scenario {
  name: string;
  args: string[];
  /** Gives all clients another name. */
  renamed?: true;
  /** Leaves everything as it was, so it can run several times. */
  idempotent?: true;
}

/** The order matters: each scenario starts where the previous one ends. */
export const scenarios: Scenario[] = [
  { name: "up, create all", args: UP },
  { name: "preview, no change", args: PREVIEW, idempotent: true },
  { name: "up, no change", args: UP, idempotent: true },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview", quiet], idempotent: true },
  { name: "up, update a field of each", args: UP, renamed: true },
  { name: "destroy", args: DESTROY },
];

export interface Workload {
  clients: number;
  /** Milliseconds until Authlete answers. */
  latency: number;
  rounds: number;
  /** How often `plain` runs each scenario: only the first times, since it takes three times as long as the others, or never. */
  plainRuns: number;
  /** How often an idempotent scenario runs in each round. */
  repeats: number;
  /** Whether state is written around every step, Pulumi's default, or once at the end. */
  checkpoints: boolean;
}

const workload = (clients: number, latency: number, { rounds = 1, plainRuns = 1, repeats = 1 } = {}): Workload => ({
  clients,
  latency,
  rounds,
  plainRuns,
  repeats,
  checkpoints: clients < 1000,
});

export const quick = [workload(10, 0), workload(50, 50)];
/** Runs with few clients vary most. Workloads with bounds on their wall time run most often. */
export const normal = [
  workload(10, 0, { rounds: 11, plainRuns: 3 }),
  workload(10, 50, { rounds: 3, plainRuns: 3 }),
  workload(100, 0, { rounds: 11, plainRuns: 2 }),
  workload(100, 50, { rounds: 2, plainRuns: 2 }),
  workload(1000, 0, { rounds: 3 }),
  workload(1000, 50, { repeats: 5 }),
];
/** A run of `plain` takes up to five minutes with 10,000 clients, which says no more than its row with 1,000. */
export const big = [
  workload(1000, 0, { rounds: 3 }),
  workload(10_000, 0, { plainRuns: 0 }),
  workload(10_000, 50, { plainRuns: 0 }),
];
