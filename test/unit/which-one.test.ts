/** The comparison in docs/which-one.md says what the bench's tables say. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tablesOf } from "../../scripts/page-tables";
import { comparisonRows } from "../../scripts/which-one";

const page = readFileSync("docs/performance.md", "utf8");

describe("The comparison in docs/which-one.md", () => {
  const cells = () => {
    const [, found] = tablesOf(readFileSync("docs/which-one.md", "utf8"));
    return found && [found.columns, ...found.rows];
  };

  it("has the figures of docs/performance.md: `npm run docs` takes them from there", () =>
    assert.deepEqual(cells(), comparisonRows(page)));

  it("has other figures where the bench has others", () => {
    const changed = page.replace(/(### 100 clients, latency 0 ms[\s\S]*?\| up, create all +\| +)\d+/, "$1999");
    assert.match(comparisonRows(changed).join(), /999 requests/);
    assert.notDeepEqual(cells(), comparisonRows(changed));
  });

  it("divides our seconds by the ratio for those of the plugin, and takes its part of each cell", () => {
    const heading = "100 clients, latency 0 ms";
    const columns = "|  | requests | s | ÷ engine alone | ÷ native | state kB |";
    const names = ["up, create all", "preview, no change", "refresh", "up, update a field of each"];
    const rows = names.map((name) => `| ${name} | 8 / 9 / 7 / 0 | 3.0 | 1.00 | 2.00 | 240 / 250 / 1300 / 200 |`);
    const filled = comparisonRows(`<!-- normal -->\n\n### ${heading}\n\n${[columns, "| --- |", ...rows].join("\n")}\n`);
    assert.deepEqual(
      filled.filter(([, ours]) => /^\d+ (requests,|kB)/.test(ours)).map(([, ours, plugin]) => [ours, plugin]),
      [...names.map(() => ["8 requests, 3.0 s", "9 requests, 1.5 s"]), ["240 kB", "250 kB"]],
    );
  });

  it("is refused without a table to take its figures from", () =>
    assert.throws(() => comparisonRows("# Page\n"), /docs\/performance\.md has no table for 100 clients/));
});
