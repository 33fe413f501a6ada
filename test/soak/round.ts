import type { Project } from "../support/project";
import type { Disturbance } from "./disturbance";
import type { Drift } from "./random-program";

export interface Size {
  seed: number;
  rounds: number;
  clients: number;
}

/** The random choices of a round. */
export interface Round {
  changes: string[];
  drift: Drift[];
  runs: Disturbance[];
}

export const summary = ({ changes, drift, runs }: Round) =>
  `${changes.length} changes, ${drift.length} drifts, ${runs.length} disturbed runs`;

/** The calls that reached Authlete, one a line. */
export const describeCalls = ({ authlete }: Project) =>
  authlete.calls
    .map(({ method, path, status, body }) => `${method} ${path} ${status} ${JSON.stringify(body) ?? ""}`)
    .join("\n");
