/** How things are measured: several rounds, what is compared turn about, and medians. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");

/** One line of the table. */
export interface Figure {
  what: string;
  value: number;
  unit: "ms" | "bytes" | "requests" | "writes" | "MiB" | "times";
  /** The most that it may be. */
  bound?: number;
}

/** Milliseconds of processor time that a Node process takes: the clock on the wall also counts what else is running. */
export function run(args: string[]): number {
  const { stderr, stdout } = spawnSync(process.execPath, ["-r", join(__dirname, "cpu.js"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const [, cpu] = /\ncpu ([\d.]+)$/.exec(stderr) ?? [];
  if (cpu === undefined || stdout !== "") throw new Error(`node ${args.join(" ")}\n${stdout}${stderr}`);
  return Number(cpu);
}

/** Of an even number of values, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return (low + high) / 2;
}

/** By how much one takes longer than the other: the median of the differences within a round. */
export function over(base: () => number, more: () => number, rounds: number): number {
  base();
  more();
  const differences = Array.from({ length: rounds }, (_, round) => {
    // Whoever is second may find the machine warmer, so they take turns.
    const early = round % 2 ? more() : undefined;
    const ground = base();
    return (early ?? more()) - ground;
  });
  return median(differences);
}
