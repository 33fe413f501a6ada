/** What is run, by whom, and how often. */
const quiet = "--suppress-progress";
/** The state is written at the end of a run, instead of around every step. */
export const ONCE = { PULUMI_SKIP_CHECKPOINTS: "true" };
export const UP = ["up", "--yes", "--skip-preview", quiet];
export const DESTROY = ["destroy", "--yes", "--skip-preview", quiet];
export const PREVIEW = ["preview", quiet];

/** This package; the same resources as Pulumi's guide teaches to make them; and the engine alone. */
export const subjects = ["ours", "plain", "noop"] as const;
export type Subject = (typeof subjects)[number];

export interface Scenario {
  name: string;
  args: string[];
  /** All clients have another name. */
  renamed?: true;
  /** Leaves everything as it was, so it can be run again. */
  idle?: true;
}

/** In this order, since each begins where the last one ends. */
export const scenarios: Scenario[] = [
  { name: "up, all made", args: UP },
  { name: "preview, no change", args: PREVIEW, idle: true },
  { name: "up, no change", args: UP, idle: true },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview", quiet], idle: true },
  { name: "up, a field of each updated", args: UP, renamed: true },
  { name: "destroy", args: DESTROY },
];

export interface Cell {
  clients: number;
  /** Milliseconds until Authlete answers. */
  latency: number;
  rounds: number;
  /** How many runs of a scenario plain takes part in, the first ones: it takes three times as long as the others. */
  plain: number;
  /** How often in a round those are run that change nothing. */
  again: number;
  /** Is the state written around every step, as Pulumi does by default, or once at the end? */
  checkpoints: boolean;
}

const cell = (clients: number, latency: number, { rounds = 1, plain = 1, again = 1 } = {}): Cell => ({
  clients,
  latency,
  rounds,
  plain,
  again,
  checkpoints: clients < 1000,
});

export const quick = [cell(10, 0), cell(50, 50)];
/** The fewer clients, the more a run is off by chance; what is bounded has the most rounds. */
export const normal = [
  cell(10, 0, { rounds: 11, plain: 3 }),
  cell(10, 50, { rounds: 3, plain: 3 }),
  cell(100, 0, { rounds: 11, plain: 2 }),
  cell(100, 50, { rounds: 2, plain: 2 }),
  cell(1000, 0),
  cell(1000, 50, { again: 5 }),
];
/** Plain takes up to five minutes a run here, so the others alone are run again. */
export const big = [cell(1000, 0), cell(10_000, 0, { again: 3 }), cell(10_000, 50)];
