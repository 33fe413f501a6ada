/** Runs the demo, and writes what it prints to its page, without what is another in each run. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fillMarked } from "./marked";

/** The lines on progress. Several resources are at work at a time, so their order is chance. */
const progress = /(?:^ [ +~-] {2}pulumi\S* .*\n)+/gm;
const done = /^.* (?:created|updated|deleted|refresh)(?= \([\d.]+s\))/gm;

/** Of lines on progress, what was done to each resource. */
const results = (lines: string) =>
  [...lines.matchAll(done)]
    .map(([line]) => `${line}\n`)
    .sort()
    .join("");

/** What a run prints, as every run would: numbers by the order in which they come, and no times. */
export function withoutVolatile(text: string): string {
  const numbers = new Map<string, string>();
  const nth = (number: string) => {
    const known = numbers.get(number) ?? String(1_234_567_001 + numbers.size);
    numbers.set(number, known);
    return known;
  };
  return text
    .replaceAll(progress, results)
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\b\d{13,}\b/g, nth)
    .replaceAll(/(127\.0\.0\.1):\d+/g, "$1:3000")
    .replaceAll(/^Duration: .*\n+/gm, "")
    .replaceAll(/; waited [\d.]+ s/g, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

function record(): void {
  const printed = execFileSync(process.execPath, [join(__dirname, "demo.js")], { encoding: "utf8" });
  fillMarked("docs/demo.md", "recording", [`\`\`\`text\n${withoutVolatile(printed)}\n\`\`\``]);
}

if (require.main === module) record();
