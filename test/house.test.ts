import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { client } from "../src/resources/client";
import { service } from "../src/resources/service";

/** What a module loads, asked in a process of its own. */
function loaded(module: string): string {
  const script = `require(${JSON.stringify(module)}); console.log(Object.keys(require.cache).join("\\n"))`;
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

describe("The house", () => {
  it("loads neither an HTTP client nor zod on the program side", () =>
    assert.doesNotMatch(loaded("pulumi-authlete"), /node_modules.(undici|p-retry|zod)/));

  it("loads no Pulumi SDK on the plugin side", () => {
    for (const { kind } of [client, service]) {
      assert.doesNotMatch(loaded(`pulumi-authlete/provider/${kind.toLowerCase()}`), /@pulumi.pulumi/);
    }
  });

  it("has an emulator that knows nothing of src", () => {
    for (const file of sources("emulator"))
      assert.doesNotMatch(readFileSync(file, "utf8"), /from "\.\.\/(src|cli)/, file);
  });

  it("publishes no declaration that needs zod", () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(file, "utf8");
      assert.doesNotMatch(text, /from "zod"/, file);
      for (const [, path] of text.matchAll(/from "(\.[^"]+)"/g)) visit(join(file, "..", `${path}.d.ts`));
    };
    visit("dist/src/index.d.ts");
    assert.ok(seen.size > 3);
  });

  it("packs only what users need", () => {
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
    );
    const odd = files
      .map(({ path }: { path: string }) => path)
      .filter((path: string) => !/^(dist\/(src|emulator|cli)\/|docs\/|[A-Z]+(\.md)?$|package\.json$)/.test(path));
    assert.deepEqual(odd, []);
  });

  it("has every field of the tables under one name only", () => {
    for (const { inputs, outputs } of [client, service]) {
      const both = Object.keys(inputs).filter((name) => name in outputs);
      assert.deepEqual(
        both,
        both.filter((name) => name === "clientSecret"),
      );
    }
  });
});
