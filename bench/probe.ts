/** Preloaded into every Node process of a run: the program and the plugin record their memory and CPU time on exit. */
import { appendFileSync } from "node:fs";

export interface ProcessUsage {
  role: "plugin" | "program";
  /** The peak, in bytes. */
  memory: number;
  /** Milliseconds of processor time. */
  cpu: number;
}

const file = process.env["BENCH_PROBE"];
const script = process.argv[1] ?? "";
const role = /dynamic-provider|native[\\/]index/.test(script)
  ? "plugin"
  : /cmd[\\/]run/.test(script)
    ? "program"
    : undefined;

function recordUsage(path: string, role: ProcessUsage["role"]): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage: ProcessUsage = { role, memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
  appendFileSync(path, `${JSON.stringify(usage)}\n`);
}

if (file && role) {
  process.once("exit", () => recordUsage(file, role));
  // A plugin without its own SIGINT listener would die without an "exit" event. Other listeners run first.
  if (role === "plugin") process.once("SIGINT", () => setImmediate(() => process.exit(0)));
}
