/** Measures processor time in several rounds: the compared commands alternate, and medians are reported. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");

/** One line of the table. */
export interface Figure {
  what: string;
  value: number;
  unit: "ms" | "s" | "bytes" | "requests" | "writes" | "MiB" | "times";
  /** The largest value that is acceptable. */
  bound?: number;
}

/** The processor time of a Node process in milliseconds; wall time would include other load on the machine. */
export function cpuTimeOf(args: string[]): number {
  const { stderr, stdout } = spawnSync(process.execPath, ["-r", join(__dirname, "cpu.js"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const [, cpu] = /\ncpu ([\d.]+)$/.exec(stderr) ?? [];
  if (cpu === undefined || stdout !== "") throw new Error(`node ${args.join(" ")}\n${stdout}${stderr}`);
  return Number(cpu);
}

/** For an even number of values, the mean of the middle two. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return (low + high) / 2;
}

/** How much more than `base` the second measurement takes: the median of the differences within each round. */
export function medianDifference(base: () => number, more: () => number, rounds: number): number {
  base();
  more();
  const differences = Array.from({ length: rounds }, (_, round) => {
    // The second measurement of a round may profit from warm caches, so the order alternates.
    const early = round % 2 ? more() : undefined;
    const baseline = base();
    return (early ?? more()) - baseline;
  });
  return median(differences);
}
