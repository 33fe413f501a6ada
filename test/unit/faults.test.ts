/** The faults that docs/reliability.md lists, and the tests that show that they are mended. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");

/** `fault 7: …` or `faults 8 and 9: …` at the beginning of a title. */
const numbers = /["'`]faults? (\d+(?:(?:,| and) \d+)*):/g;

/** The numbers in the titles of all tests. */
function numbersInTitles(): Set<number> {
  const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(root, "test", file)));
  const titles = sources.flatMap((source) => [...String(source).matchAll(numbers)]);
  return new Set(titles.flatMap(([, list = ""]) => list.split(/,| and/).map(Number)));
}

/** The numbers in the table of the page. */
function numbersOnPage(): number[] {
  const [, section = ""] = readFileSync(join(root, "docs/reliability.md"), "utf8").split("## Faults that were found");
  return [...section.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number));
}

describe("The faults that were found", () => {
  it("are listed in docs/reliability.md, from 0 on", () => {
    const listed = numbersOnPage();
    assert.ok(listed.length >= 40);
    assert.deepEqual(listed, [...listed.keys()]);
  });

  it("each stand in the title of a test, and no other number does", () =>
    assert.deepEqual(
      [...numbersInTitles()].sort((a, b) => a - b),
      numbersOnPage(),
    ));
});
