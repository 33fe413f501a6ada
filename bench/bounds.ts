/** What must hold, read off the runs. */
import { type Figure, median } from "./measure";
import type { Row, Spent } from "./scale";
import type { Subject } from "./scenarios";

const MiB = 2 ** 20;

/** The median of what one subject took. */
export const took = (row: Row, subject: Subject, what: keyof Spent): number =>
  median(row.costs[subject].map((cost) => cost[what]));

/** How many times as much this package took as another subject: the median of the pairs that ran beside each other. */
export const times = ({ costs }: Row, than: Subject, what: "wall" | "cpu" = "wall"): number =>
  median(costs[than].map((cost, i) => (costs.ours[i] as Spent)[what] / cost[what]));

export function bounds(rows: Row[]): Figure[] {
  const upright = rows.filter(
    ({ cell, scenario }) => cell.latency === 0 && /^(preview|up, (all|no))/.test(scenario.name),
  );
  const refreshes = rows.filter(({ cell, scenario }) => cell.clients >= 1000 && scenario.name === "refresh");
  return [
    ...upright.map((row) => against(row, 1.1)),
    ...refreshes.filter(({ cell }) => cell.clients === 1000 && cell.latency > 0).map((row) => against(row, 1.25)),
    ...refreshes.map(listed),
    ...memory(rows),
  ];
}

const named = ({ scenario, cell }: Row) => `${scenario.name}, ${cell.clients} clients, ${cell.latency} ms`;

const against = (row: Row, bound: number): Figure => ({
  what: `wall time of ${named(row)}, over the engine alone`,
  ...{ value: times(row, "noop"), unit: "times", bound },
});

/** The requests of a refresh at most: a list of B pages takes 2 · B + 2, or one for each client, and the service one. */
export const refreshing = (clients: number): number => 1 + Math.min(clients, 2 * pages(clients) + 2);

export const pages = (clients: number): number => Math.ceil(clients / 100);

const listed = (row: Row): Figure => ({
  what: `requests of ${named(row)}`,
  ...{ value: took(row, "ours", "requests"), unit: "requests", bound: refreshing(row.cell.clients) },
});

/** Ten times the clients may take a little more memory, not ten times as much. */
function memory(rows: Row[]): Figure[] {
  const peak = (clients: number) =>
    Math.max(
      ...rows.filter(({ cell }) => cell.clients === clients).flatMap(({ costs }) => costs.ours.map((c) => c.memory)),
    );
  const [small, large] = [peak(1000), peak(10_000)];
  if (!Number.isFinite(large)) return [];
  const bound = Math.floor((1.3 * small) / MiB + 64);
  return [{ what: "plugin: peak memory at 10000 clients", value: large / MiB, unit: "MiB", bound }];
}
