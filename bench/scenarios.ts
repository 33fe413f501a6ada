/** What is run, by whom, and how often. */
const quiet = "--suppress-progress";
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
  /** Asks nothing of Authlete, so its latency does not matter. */
  silent?: true;
  /** Leaves everything as it was, so it can be run again. */
  idle?: true;
}

/** In this order, since each begins where the last one ends. */
export const scenarios: Scenario[] = [
  { name: "up, all made", args: UP },
  { name: "preview, no change", args: PREVIEW, silent: true, idle: true },
  { name: "up, no change", args: UP, silent: true, idle: true },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview", quiet], idle: true },
  { name: "up, a field of each updated", args: UP, renamed: true },
  { name: "destroy", args: DESTROY },
];

export interface Cell {
  subjects: readonly Subject[];
  clients: number;
  /** Milliseconds until Authlete answers. */
  latency: number;
  rounds: number;
  /** How often in a round those are run that change nothing. */
  again: number;
  /** Is the state written around every step, as Pulumi does by default, or once at the end? */
  checkpoints: boolean;
}

const cell = (clients: number, latency: number, rounds: number, again = 1): Cell => ({
  ...{ clients, latency, rounds, again },
  // So many take half an hour without plain, which takes three times as long at 1,000.
  subjects: clients < 10_000 ? subjects : ["ours", "noop"],
  checkpoints: clients < 1000,
});

const both = (clients: number, rounds: number, again?: number) =>
  [0, 50].map((latency) => cell(clients, latency, rounds, again));

export const quick = [cell(10, 0, 1), cell(50, 50, 1)];
export const normal = [...both(10, 5, 2), ...both(100, 2, 2), cell(1000, 0, 1), cell(1000, 50, 1, 5)];
export const big = [cell(1000, 0, 1), ...both(10_000, 1)];
