import type { Fault } from "../../emulator/index";
import type { Dice } from "./dice";

/** A run of the CLI that something happens to. */
export interface Trouble {
  faults: Fault[];
  kill?: { calls: number; plugins: boolean };
  refresh: boolean;
}

const page = { headers: { "content-type": "text/html" }, body: "<html>oops</html>" };

/** Slower than `authlete:timeout`, which is 2 s here. */
export const LATE = 2300;

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
  { delay: LATE },
  { delay: LATE, after: true },
  { truncate: true },
  { body: "" },
  page,
];

/** Slow calls hold a run up for seconds: few of them. */
const likely = ({ delay = 0 }: Fault, dice: Dice) => dice.number(1, delay >= LATE ? 3 : 12) / 100;

function trouble(dice: Dice, calls: number): Trouble {
  const drawn = dice.happens(0.7) ? dice.some(faults, 0.25) : [];
  // Answers that come late widen the gap between a write and its record.
  const slow: Fault[] = dice.happens(0.5) ? [{ method: "POST", delay: 80, after: true }] : [];
  const kill = dice.happens(0.6) ? { calls: dice.number(1, calls), plugins: dice.happens(0.5) } : undefined;
  const chosen = drawn.map((fault) => ({ ...fault, probability: likely(fault, dice) }));
  return { faults: [...chosen, ...slow], refresh: dice.happens(0.4), ...(kill && { kill }) };
}

/** What happens to the runs of a round, before the one that puts all right. */
export const troubles = (dice: Dice, calls: number): Trouble[] =>
  Array.from({ length: dice.pick([0, 1, 1, 2, 3]) }, () => trouble(dice, calls));
