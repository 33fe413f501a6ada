/** Loaded first into a process that is measured: at its end it tells how long it kept the processor busy. */
import { writeSync } from "node:fs";

process.once("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `\ncpu ${(user + system) / 1000}`);
});
