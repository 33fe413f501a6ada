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
}

/** In this order, since each begins where the last one ends. */
export const scenarios: Scenario[] = [
  { name: "up, all made", args: UP },
  { name: "preview, no change", args: PREVIEW, silent: true },
  { name: "up, no change", args: UP, silent: true },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview", quiet] },
  { name: "up, a field of each updated", args: UP, renamed: true },
  { name: "destroy", args: DESTROY },
];

export interface Cell {
  subjects: readonly Subject[];
  clients: number;
  /** Milliseconds until Authlete answers. */
  latency: number;
  rounds: number;
  /** Is the state written around every step, as Pulumi does by default, or once at the end? */
  checkpoints: boolean;
}

const cell = (clients: number, latency: number, rounds: number): Cell => ({
  ...{ clients, latency, rounds },
  // Plain takes hours for so many.
  subjects: clients < 10_000 ? subjects : ["ours", "noop"],
  checkpoints: clients < 1000,
});

const both = (clients: number, rounds: number) => [0, 50].map((latency) => cell(clients, latency, rounds));

export const quick = [cell(10, 0, 1), cell(50, 50, 1)];
export const normal = [...both(10, 3), ...both(100, 1), ...both(1000, 1)];
/** Latency would only add what the floor tells, and half an hour. */
export const big = [cell(1000, 0, 1), cell(10_000, 0, 1)];
