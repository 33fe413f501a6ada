/** Loaded into every Node process of a run: the program and the plugin tell at their end what they took. */
import { appendFileSync } from "node:fs";

/** What one process took. */
export interface Taken {
  who: "plugin" | "program";
  /** The peak, in bytes. */
  memory: number;
  /** Milliseconds of processor time. */
  cpu: number;
}

const file = process.env["BENCH_PROBE"];
const script = process.argv[1] ?? "";
const who = /dynamic-provider/.test(script) ? "plugin" : /cmd[\\/]run/.test(script) ? "program" : undefined;

function tell(path: string, who: Taken["who"]): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const taken: Taken = { who, memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 };
  appendFileSync(path, `${JSON.stringify(taken)}\n`);
}

if (file && who) {
  process.once("exit", () => tell(file, who));
  // Whoever else listens has the word first; a plugin that does not listen would end without an "exit".
  if (who === "plugin") process.once("SIGINT", () => setImmediate(() => process.exit(0)));
}
