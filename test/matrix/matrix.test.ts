import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HeldClock } from "../support/clock";
import { useEmulator } from "../support/emulator";
import { checkCell } from "./cell";
import { columns } from "./columns";
import { faultCases } from "./fault-cases";
import { type PageColumn, printPage } from "./page";
import { credentials } from "./secrets";

describe("The matrix of faults", () => {
  const clock = new HeldClock();
  const emulator = useEmulator({ clock, ...credentials });
  const pageColumns: PageColumn[] = [];

  for (const column of columns) {
    const cells: string[] = [];
    pageColumns.push([column.name, cells]);
    for (const [i, faultCase] of faultCases.entries()) {
      cells[i] = "";
      if (faultCase.nature === "propagation" && column.needsNoRights) continue;
      it(`holds for ${column.name}: ${faultCase.name}`, async () => {
        cells[i] = await checkCell(emulator(), clock, column, faultCase);
      });
    }
  }

  it("is the one in docs/reliability.md", () => {
    const file = join(__dirname, "../../../docs/reliability.md");
    const text = readFileSync(file, "utf8");
    const [before, , after] = text.split(/(?<=<!-- matrix -->\n)|(?=<!-- \/matrix -->)/);
    const wanted = [before, "\n", printPage(pageColumns), "\n\n", after].join("");
    if (process.env["UPDATE_DOCS"]) writeFileSync(file, wanted);
    else assert.equal(text, wanted);
  });
});
