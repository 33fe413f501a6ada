import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HeldClock } from "../support/clock";
import { useEmulator } from "../support/emulator";
import { Plugin } from "../support/plugin";
import { usePulumiCloud } from "../support/pulumi-cloud";
import { auditColumns } from "./audit";
import { checkCell } from "./cell";
import { columns as resourceColumns } from "./columns";
import { escColumns } from "./esc";
import { faultCases } from "./fault-cases";
import { operationsOf } from "./native";
import { type PageColumn, printPage } from "./page";
import type { Column } from "./scene";
import { credentials } from "./secrets";

/** The kinds by their names in tokens. */
const nativeKinds: Partial<Record<Column["resource"], string>> = {
  client: "Client",
  service: "Service",
  token: "ServiceToken",
  hsk: "Hsk",
};

/** Every seventh cell of a column, each column from another one on. What a column runs itself, it runs without a host. */
const sampled = resourceColumns
  .filter(({ run }) => !run)
  .flatMap((column, at) => faultCases.filter((_, i) => i % 7 === at % 7).map((faultCase) => ({ column, faultCase })))
  .filter(({ column, faultCase }) => !(faultCase.nature === "propagation" && column.needsNoRights));

describe("The matrix of faults, through the native plugin", () => {
  const clock = new HeldClock();
  const emulator = useEmulator({ clock, ...credentials });
  let plugin: Plugin | undefined;
  before(async () => {
    plugin = await Plugin.start();
  });
  after(() => plugin?.stop());

  for (const { column, faultCase } of sampled)
    it(`holds for ${column.name}: ${faultCase.name}`, async () => {
      const native = plugin && operationsOf(plugin, String(nativeKinds[column.resource]));
      await checkCell(emulator(), clock, { ...column, native }, faultCase);
    });
});

describe("The matrix of faults", () => {
  const clock = new HeldClock();
  const emulator = useEmulator({ clock, ...credentials });
  const columns = [...resourceColumns, ...escColumns(usePulumiCloud({ clock })), ...auditColumns];
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
