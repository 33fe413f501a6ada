/** Derives the bounded figures from the runs. */
import type { Comparison, Cost } from "./comparison";
import { type Figure, median } from "./measure";
import type { Contender } from "./scenarios";

const MiB = 2 ** 20;

/** The median of what one contender's runs cost. */
export const medianOf = ({ costs }: Comparison, contender: Contender, what: keyof Cost): number =>
  median(costs[contender].map((cost) => cost[what]));

/** This package's cost ÷ another contender's: the median over the pairs of runs that took place next to each other. */
export const ratio = ({ costs }: Comparison, contender: Contender, what: "wall" | "cpu" = "wall"): number =>
  median(costs[contender].map((cost, i) => (costs.ours[i] as Cost)[what] / cost[what]));

export function boundedFigures(comparisons: Comparison[]): Figure[] {
  const engineBound = comparisons.filter(
    ({ workload, scenario }) => workload.latency === 0 && /^(preview|up, (create|no))/.test(scenario.name),
  );
  const thousands = (name: string) =>
    comparisons.filter(({ workload, scenario }) => workload.clients >= 1000 && scenario.name === name);
  const refreshes = thousands("refresh");
  const slowRefreshes = refreshes.filter(({ workload }) => workload.clients === 1000 && workload.latency > 0);
  return [
    ...engineBound.map((comparison) => wallTimeFigure(comparison, 1.1)),
    ...engineBound.map(nativeFigure),
    ...slowRefreshes.map((comparison) => wallTimeFigure(comparison, 1.25)),
    ...refreshes.map((comparison) => requestsFigure(comparison, maxRefreshRequests)),
    ...thousands("up, update a field of each").map((comparison) => requestsFigure(comparison, maxUpdateRequests)),
    ...memoryFigures(comparisons),
  ];
}

const labelOf = ({ scenario, workload }: Comparison) =>
  `${scenario.name}, ${workload.clients} clients, ${workload.latency} ms`;

const wallTimeFigure = (comparison: Comparison, bound: number): Figure => ({
  what: `wall time ÷ engine alone: ${labelOf(comparison)}`,
  value: ratio(comparison, "noop"),
  unit: "times",
  bound,
});

/** The plugin does the same work, so it is as fast as the classes, but for the noise of a few runs. */
const nativeFigure = (comparison: Comparison): Figure => ({
  what: `wall time of the plugin ÷ classes: ${labelOf(comparison)}`,
  value: 1 / ratio(comparison, "native"),
  unit: "times",
  bound: 1.1,
});

/** One request for the service, and for its list of B pages at most 2 · B + 2, or one per client if that is less. */
export const maxRefreshRequests = (clients: number): number => 1 + Math.min(clients, 2 * pageCount(clients) + 2);

export const pageCount = (clients: number): number => Math.ceil(clients / 100);

/** One write for each client, and pages in place of reads. A few updates share too little to save much. */
export const maxUpdateRequests = (clients: number): number => Math.round((clients < 100 ? 2 : 1.15) * clients);

const requestsFigure = (comparison: Comparison, bound: (clients: number) => number): Figure => ({
  what: `requests: ${labelOf(comparison)}`,
  value: medianOf(comparison, "ours", "requests"),
  unit: "requests",
  bound: bound(comparison.workload.clients),
});

/** Ten times the clients may take a little more memory, but not ten times as much. */
function memoryFigures(comparisons: Comparison[]): Figure[] {
  const peak = (clients: number) => {
    const ofThisSize = comparisons.filter(({ workload }) => workload.clients === clients);
    return Math.max(...ofThisSize.flatMap(({ costs }) => costs.ours.map(({ memory }) => memory)));
  };
  const [small, large] = [peak(1000), peak(10_000)];
  if (!Number.isFinite(large)) return [];
  const bound = Math.floor((1.3 * small) / MiB + 64);
  return [{ what: "plugin: peak memory at 10000 clients", value: large / MiB, unit: "MiB", bound }];
}
