import type { Fault } from "../../emulator/index";
import type { SeededRandom } from "./random";

/** What happens to a run of the CLI. */
export interface Disturbance {
  faults: Fault[];
  kill?: { calls: number; plugins: boolean };
  refresh: boolean;
}

const page = { headers: { "content-type": "text/html" }, body: "<html>oops</html>" };

/** Longer than `authlete:timeout`, which is 2 s here. */
export const lateDelay = 2300;

const faults: Fault[] = [
  { drop: "before" },
  { drop: "after" },
  { status: 500, body: "oops" },
  { status: 500, after: true, body: "oops" },
  { status: 502, ...page },
  { status: 502, after: true, ...page },
  { status: 503 },
  { status: 429 },
  { status: 429, headers: {} },
  { delay: 150 },
  { delay: lateDelay },
  { delay: lateDelay, after: true },
  { truncate: true },
  { body: "" },
  page,
];

/** The probability of a fault for each call. Slow calls are rare, since each takes seconds. */
const probabilityOf = ({ delay = 0 }: Fault, random: SeededRandom) =>
  random.number(1, delay >= lateDelay ? 3 : 12) / 100;

function drawDisturbance(random: SeededRandom, calls: number): Disturbance {
  const drawn = random.happens(0.7) ? random.some(faults, 0.25) : [];
  // Late answers widen the gap between a write and its record.
  const slow: Fault[] = random.happens(0.5) ? [{ method: "POST", delay: 80, after: true }] : [];
  const kill = random.happens(0.6) ? { calls: random.number(1, calls), plugins: random.happens(0.5) } : undefined;
  const chosen = drawn.map((fault) => ({ ...fault, probability: probabilityOf(fault, random) }));
  return { faults: [...chosen, ...slow], refresh: random.happens(0.4), ...(kill && { kill }) };
}

/** Draws what happens to the runs of a round, before the run that corrects everything. */
export const drawDisturbances = (random: SeededRandom, calls: number): Disturbance[] =>
  Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => drawDisturbance(random, calls));
