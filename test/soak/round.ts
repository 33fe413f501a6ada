import type { Project } from "../support/project";
import type { Trouble } from "./trouble";
import type { Drift } from "./world";

export interface Size {
  seed: number;
  rounds: number;
  clients: number;
}

/** What is drawn for a round. */
export interface Round {
  changes: string[];
  drift: Drift[];
  runs: Trouble[];
}

export const summary = ({ changes, drift, runs }: Round) =>
  `${changes.length} changes, ${drift.length} drifts, ${runs.length} troubled runs`;

/** The calls that reached Authlete. */
export const told = ({ authlete }: Project) =>
  authlete.calls
    .map(({ method, path, status, body }) => `${method} ${path} ${status} ${JSON.stringify(body) ?? ""}`)
    .join("\n");
