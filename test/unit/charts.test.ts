/** The charts of docs/performance.md show what its tables say. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { chartsOf, withCharts } from "../../scripts/charts";
import { tablesOf } from "../../scripts/page-tables";

const page = readFileSync("docs/performance.md", "utf8");

const table = (columns: string, ...rows: string[]) => [`| ${columns} |`, "| --- | --- |", ...rows].join("\n");

/** A page with one table of the bench. */
const benchPage = (heading: string, text: string) =>
  `# Page\n\n<!-- normal -->\n\n### ${heading}\n\n${text}\n\n<!-- end -->\n`;

/** What the bars of a chart say. */
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

describe("The charts of docs/performance.md", () => {
  it("are drawn from its tables: `npm run docs` draws them anew", () => {
    const charts = chartsOf(page);
    assert.equal(withCharts(page), page);
    for (const { file, svg } of charts) assert.ok(readFileSync(`docs/${file}`, "utf8") === svg, file);
    const files = charts.map(({ file }) => file.replace("charts/", ""));
    assert.deepEqual(readdirSync("docs/charts").sort(), files.sort());
    assert.equal(new Set(files).size, tablesOf(page).filter(({ part }) => part !== "").length);
  });

  const times = (...more: string[]) =>
    benchPage(
      "5 clients, latency 0 ms",
      table(["", "s", "÷ engine alone", "CPU ÷ engine", ...more].join(" | "), ...rows),
    );
  const rows = ["| destroy | 3.0 | 1.50 | 9.99 | 0.50 | |", "| refresh | 1.0 | | 9.99 | 0.25 | |"];

  it("show the seconds of each contender that the table has, with its name", () => {
    const [{ file, svg } = { file: "", svg: "" }] = chartsOf(times("÷ plain"));
    assert.equal(file, "charts/normal-5-clients-latency-0-ms.svg");
    const bars = ["3.0 s, this package", "1.0 s, this package", "2.0 s, engine alone", "6.0 s, plain", "4.0 s, plain"];
    assert.deepEqual(
      textsOf(svg)
        .filter((text) => text?.includes(" s, "))
        .sort(),
      bars.sort(),
    );
    assert.ok(!svg.includes("native"));
    const [{ svg: later } = { svg: "" }] = chartsOf(times("÷ native", "÷ plain"));
    assert.ok(textsOf(later).includes("6.0 s, native"));
  });

  it("show how near to its bound each figure is", () => {
    const bounds = table(
      "| median | at most | holds",
      "| up | 3 requests | 4 requests | yes |",
      "| size | 7 bytes | | |",
    );
    const [{ file, svg } = { file: "", svg: "" }] = chartsOf(benchPage("Figures", bounds.replace("| |", "|  |")));
    assert.equal(file, "charts/normal-bounds.svg");
    assert.deepEqual(textsOf(svg), ["up", "3 requests of 4 requests"]);
  });

  it("stand once above their tables, however often they are drawn", () => {
    const once = withCharts(times("÷ plain"));
    assert.match(once, /\n\n!\[5 clients, latency 0 ms: seconds\]\(charts\/normal-5-clients-latency-0-ms\.svg\)\n\n\|/);
    assert.equal(withCharts(once), once);
  });

  it("have the same text whatever was drawn before", () => {
    const [first, again] = [chartsOf(page), chartsOf(page)];
    assert.deepEqual(first, again);
  });
});
