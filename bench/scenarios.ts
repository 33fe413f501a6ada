/** What is run, by whom, and how often. */
const quiet = "--suppress-progress";
export const UP = ["up", "--yes", "--skip-preview", quiet];
export const PREVIEW = ["preview", quiet];

/** This package; the same resources as Pulumi's guide teaches to make them; and the engine alone. */
export const subjects = ["ours", "plain", "noop"] as const;
export type Subject = (typeof subjects)[number];

export interface Scenario {
  name: string;
  args: string[];
  /** All clients have another name. */
  renamed?: true;
  /** Asks nothing of Authlete, so its latency does not matter. */
  silent?: true;
  /** Can be run again and again. */
  again?: true;
}

/** In this order, since each begins where the last one ends. */
export const scenarios: Scenario[] = [
  { name: "up, all made", args: UP },
  { name: "preview, no change", args: PREVIEW, silent: true, again: true },
  { name: "up, no change", args: UP, silent: true, again: true },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview", quiet], again: true },
  { name: "up, a field of each updated", args: UP, renamed: true },
  { name: "destroy", args: ["destroy", "--yes", "--skip-preview", quiet] },
];

export interface Cell {
  clients: number;
  /** Milliseconds until Authlete answers. */
  latency: number;
  /** How often all scenarios are run, and those that can be run again in each round. */
  rounds: number;
  again: number;
  /** Is the state written around every step, as Pulumi does by default, or once at the end? */
  checkpoints: boolean;
}

const cell = (clients: number, latency: number, rounds: number, again = 1): Cell => ({
  ...{ clients, latency, rounds, again },
  checkpoints: clients < 1000,
});

const both = (clients: number, rounds: number, again = 1) =>
  [0, 50].map((latency) => cell(clients, latency, rounds, again));

export const quick = [cell(10, 0, 1), cell(50, 50, 1)];
export const normal = [...both(10, 3), ...both(100, 2), ...both(1000, 1, 2)];
export const big = [...normal, ...both(10_000, 1)];
