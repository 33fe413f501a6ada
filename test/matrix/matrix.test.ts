import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emulated } from "../support/emulated";
import { cell } from "./cell";
import { columns } from "./columns";
import { type Cells, page } from "./page";
import { troubles } from "./troubles";

describe("The matrix of faults", () => {
  const emulator = emulated();
  const cells: Cells[] = [];

  for (const column of columns) {
    const texts: string[] = [];
    cells.push([column.name, texts]);
    for (const [i, trouble] of troubles.entries()) {
      texts[i] = "";
      if (trouble.nature === "lag" && column.settled) continue;
      it(`${column.name}: ${trouble.name}`, async () => {
        texts[i] = await cell(emulator(), column, trouble);
      });
    }
  }

  it("stands in docs/reliability.md", () => {
    const file = join(__dirname, "../../../docs/reliability.md");
    const text = readFileSync(file, "utf8");
    const [before, , after] = text.split(/(?<=<!-- matrix -->\n)|(?=<!-- \/matrix -->)/);
    const wanted = [before, "\n", page(cells), "\n\n", after].join("");
    if (process.env["UPDATE_DOCS"]) writeFileSync(file, wanted);
    else assert.equal(text, wanted);
  });
});
