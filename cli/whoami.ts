import type { Command } from "./command";
import { examine } from "./whoami/examine";
import { help } from "./whoami/help";
import { type Report, toLines } from "./whoami/report";

export const whoami: Command = {
  summary: "shows which credential is set, where it comes from, and what it reaches",
  help,
  options: { json: { type: "boolean" } },
  async run({ json }) {
    const report = await examine();
    if (json) console.log(JSON.stringify(report));
    else print(report);
    return report.valid ? 0 : 1;
  },
};

function print(report: Report): void {
  const { note, advice, error } = report;
  if (note) console.error(note);
  for (const line of toLines(report)) console.log(line);
  for (const line of [advice, error]) if (line) console.error(line);
}
