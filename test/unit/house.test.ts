/** The rules of the repository: what each folder imports, what the package holds, and what the tables promise. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client, Service } from "../../src/index";
import { client } from "../../src/resources/client";
import * as resources from "../../src/resources/definitions";
import { membersOf, type Row } from "../../src/resources/row";
import { service } from "../../src/resources/service";
import { membersOfType } from "../support/declarations";
import { countCasts, type Import, importsOf, sourcesIn } from "../support/imports";

type Kind = Import["kind"];
const kinds: readonly Kind[] = ["type", "lazy", "value"];

/** What the files of each folder of `src` may import besides each other, and in which way at most. */
const arrows: Record<string, Record<string, Kind>> = {
  ground: { "node:": "value", "fastest-levenshtein": "value" },
  config: { ground: "value" },
  resources: { ground: "value", "node:crypto": "value", zod: "lazy", "key-set": "lazy" },
  "key-set": { ground: "value", resources: "value", jose: "lazy", "p-limit": "value" },
  plan: { ground: "value", resources: "value", "node:util": "value", zod: "type" },
  api: { ground: "value", config: "value", "node:": "value", undici: "lazy", "p-retry": "value", "p-limit": "value" },
  provider: {
    ...{ ground: "value", config: "value", resources: "value", plan: "value", api: "value", "node:": "value" },
    "@pulumi/pulumi": "type",
  },
  "look-up": { ground: "value", resources: "value", plan: "value", api: "value", provider: "value", config: "type" },
  data: {
    ...{ ground: "value", resources: "value", plan: "value", "node:": "value" },
    yaml: "lazy",
    "csv-parse": "lazy",
  },
  program: {
    ...{ ground: "value", config: "value", resources: "value", generated: "value", "node:": "value" },
    "@pulumi/pulumi": "value",
    data: "lazy",
    "look-up": "lazy",
    "google-protobuf": "type",
  },
  esc: { ground: "value", config: "value", resources: "value", api: "value", "node:": "value", jose: "value" },
  native: {
    ...{ ground: "value", config: "value", resources: "value", plan: "value", provider: "value", "look-up": "value" },
    ...{ "node:": "value", "@pulumi/pulumi": "type", "@grpc/grpc-js": "type", "google-protobuf": "type" },
  },
  generated: { program: "value", resources: "value", "@pulumi/pulumi": "type" },
  index: { generated: "value", program: "value" },
};

/** The folder of a file of `src`. The files beside `index.ts` are the ground. */
function folderOf(file: string): string {
  const [, folder = "", name] = file.split("/");
  return name ? folder : folder === "index.ts" ? "index" : "ground";
}

/** Does an entry of `arrows` cover an import of this file or module? */
function covers(name: string, target: string): boolean {
  if (target.startsWith("src/")) return folderOf(target) === name;
  return target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`);
}

const isAllowed = (folder: string, { target, kind }: Import): boolean =>
  Object.entries({ ...arrows[folder], [folder]: "value" }).some(
    ([name, most]) => covers(name, target) && kinds.indexOf(kind) <= kinds.indexOf(most as Kind),
  );

/** The files of each import circle in a folder. */
function findCircles(folder: string): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push(path.slice(path.indexOf(file)).sort().join(", "));
    if (path.includes(file) || done.has(file) || !file.startsWith(`${folder}/`)) return;
    for (const { target } of importsOf(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sourcesIn(folder)) visit(file, []);
  return circles;
}

/** The modules that a process has loaded, once it has loaded this one. */
function modulesLoadedBy(module: string): string {
  const script = `require(${JSON.stringify(module)}); console.log(Object.keys(require.cache).join("\\n"))`;
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
}

describe("src", () => {
  for (const folder of Object.keys(arrows)) {
    it(`has a folder ${folder} that imports only what its rule allows`, () => {
      const files = sourcesIn("src").filter((file) => folderOf(file) === folder);
      assert.ok(files.length > 0);
      for (const file of files)
        for (const one of importsOf(file)) assert.ok(isAllowed(folder, one), `${file}: ${one.kind} ${one.target}`);
    });
  }

  it("has no folder without a rule", () =>
    assert.deepEqual([...new Set(sourcesIn("src").map(folderOf))].sort(), Object.keys(arrows).sort()));

  it("casts a type in one place", () => {
    const files = sourcesIn("src").filter((file) => countCasts(file) > 0);
    assert.deepEqual(files, ["src/value.ts"]);
    assert.equal(countCasts("src/value.ts"), 1);
  });

  it("loads neither an HTTP client, nor zod, nor a parser, nor what makes keys on the program side", () => {
    const heavy = /node_modules.(undici|p-retry|p-limit|zod|jose|yaml|csv-parse)/;
    assert.doesNotMatch(modulesLoadedBy("pulumi-authlete"), heavy);
  });

  it("loads no Pulumi SDK on the plugin side", () => {
    for (const { kind } of Object.values(resources))
      assert.doesNotMatch(modulesLoadedBy(`pulumi-authlete/provider/${kind.toLowerCase()}`), /@pulumi.pulumi/);
  });

  it("shares no file with the emulator", () => {
    for (const file of sourcesIn("emulator"))
      for (const { target } of importsOf(file)) assert.doesNotMatch(target, /^(src|cli)\//, file);
    for (const file of sourcesIn("src"))
      for (const { target } of importsOf(file)) assert.doesNotMatch(target, /^emulator\//, file);
  });
});

describe("Import circles", () => {
  for (const folder of ["src", "emulator", "cli"])
    it(`do not exist in ${folder}`, () => assert.deepEqual(findCircles(folder), []));
});

describe("The package", () => {
  it("publishes no declaration that needs zod", () => {
    const visited = new Set<string>();
    const visit = (file: string) => {
      if (visited.has(file)) return;
      visited.add(file);
      const text = readFileSync(file, "utf8");
      assert.doesNotMatch(text, /from "zod"/, file);
      for (const [, path] of text.matchAll(/from "(\.[^"]+)"/g)) visit(join(file, "..", `${path}.d.ts`));
    };
    visit("dist/src/index.d.ts");
    assert.ok(visited.size > 3);
  });

  it("contains only compiled code, the plugin, pages, schemas and legal texts", () => {
    const [{ files }] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
    );
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    const expected =
      /^(dist\/(src|emulator|cli)\/|docs\/|plugin\/|schemas\/[\w.-]+\.json$|[A-Z-]+(\.md)?$|llms(-full)?\.txt$|package\.json$)/;
    assert.deepEqual(
      paths.filter((path) => !expected.test(path)),
      [],
    );
  });
});

describe("The tables", () => {
  const models = "node_modules/@authlete/typescript-sdk/dist/commonjs/models";
  const written = [
    ["service.d.ts", "ServiceInput", { ...service.inputs, ...service.outputs }],
    ["client.d.ts", "ClientInput", { ...client.inputs, ...client.outputs }],
    ["clientextension.d.ts", "ClientExtension", membersOf(client.inputs.extension as Row)],
  ] as const;
  for (const [file, type, rows] of written) {
    it(`have every field that ${type} of Authlete's SDK has`, () => {
      const names = membersOfType(join(models, file), type);
      assert.ok(names.length > 0);
      assert.deepEqual(
        names.filter((name) => !(name in rows)),
        [],
      );
    });
  }

  it("have no field that is an input and an output, unless it has an endpoint of its own", () => {
    for (const { inputs, outputs } of Object.values(resources))
      for (const name of Object.keys(inputs).filter((input) => input in outputs))
        assert.ok(inputs[name]?.endpoint, name);
  });
});

describe("A resource class", () => {
  it("recognises its own resources and no others", () => {
    assert.equal(Client.__pulumiType, "pulumi-nodejs:dynamic/authlete:Client");
    assert.equal(Service.__pulumiType, "pulumi-nodejs:dynamic/authlete:Service");
    assert.ok(Client.isInstance({ __pulumiType: Client.__pulumiType }));
    for (const other of [undefined, null, "x", {}, { __pulumiType: Service.__pulumiType }])
      assert.ok(!Client.isInstance(other));
  });
});
