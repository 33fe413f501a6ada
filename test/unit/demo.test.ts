/** The recording of the demo, without a run: `npm run record-demo` makes it again, every night. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chapters, printCommand } from "../../scripts/demo";
import { withoutVolatile } from "../../scripts/record-demo";

const page = readFileSync(join(__dirname, "../../../docs/demo.md"), "utf8");

const run = (first: string, second: string, id: number, seconds: number) => `
 +  pulumi-nodejs:dynamic/authlete:Client ${first} creating (0s) 
 +  pulumi-nodejs:dynamic/authlete:Client ${first} created (${seconds}s) 
 +  pulumi-nodejs:dynamic/authlete:Client ${second} created (${seconds}s) 
    pulumi:pulumi:Stack quickstart-demo  1 message
Diagnostics:
    no retries; waited ${seconds} s
    ${id}: "${id}", ${id + 1} at http://127.0.0.1:${id % 60000}

Duration: ${seconds}s

`;

describe("The recording of the demo", () => {
  it("has the chapters and commands of the demo, in their order", () => {
    const commands = chapters.flatMap(([, ...steps]) => steps.flatMap((step) => (Array.isArray(step) ? [step] : [])));
    const titles = chapters.map(([title], index) => `=== ${index + 1}. ${title}`);
    assert.deepEqual(page.match(/^=== .*$/gm), titles);
    assert.deepEqual(page.match(/^\$ pulumi .*$/gm), commands.map(printCommand));
  });

  it("is the same for runs that differ in time, numbers and order", () => {
    const recording = withoutVolatile(run("web", "jobs", 5344929611435192, 0.07));
    assert.equal(recording, withoutVolatile(run("jobs", "web", 5344929611016276, 3)));
    assert.match(recording, /^ \+ {2}\S+ jobs created\n \+ {2}\S+ web created\nDiagnostics:\n {4}no retries\n/);
    assert.match(recording, /1234567001: "1234567001", 1234567002 at http:\/\/127\.0\.0\.1:3000$/);
  });
});
