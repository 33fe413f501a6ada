import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client, Service } from "../../src/index";
import { client } from "../../src/resources/client";
import { membersOf, type Row, type Rows } from "../../src/resources/schema";
import { service } from "../../src/resources/service";

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

  it("has all that Authlete lets be written: 177 fields of a service, 83 of a client, 6 of its extension", () => {
    const ours = ["extra", "serviceId", "locked", "clientSecret", "rotateClientSecret"];
    const written = (rows: Rows) => Object.keys(rows).filter((name) => !rows[name]?.ignored && !ours.includes(name));
    const extension = membersOf(client.inputs.extension as Row);
    assert.deepEqual(
      [service.inputs, client.inputs, extension].map((rows) => written(rows).length),
      [177, 83, 6],
    );
  });

  it("tells its resources apart, for policies too", () => {
    assert.equal(Client.__pulumiType, "pulumi-nodejs:dynamic/authlete:Client");
    assert.equal(Service.__pulumiType, "pulumi-nodejs:dynamic/authlete:Service");
    assert.ok(Client.isInstance({ __pulumiType: Client.__pulumiType }));
    for (const other of [undefined, null, "x", {}, { __pulumiType: Service.__pulumiType }])
      assert.ok(!Client.isInstance(other));
  });
});
