/** `pulumi-authlete validate`, as a pull request runs it: without Pulumi, a credential or a network. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import Ajv from "ajv";
import { type Files, withFiles } from "../../support/data";

const command = resolve(__dirname, "../../../cli/index.js");
const example = "examples/clients-as-data";

const runIn = (folder: string, args: string[], env = {}) => {
  const environment = { PATH: process.env["PATH"], ...env };
  return spawnSync(process.execPath, [command, "validate", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: environment,
  });
};

const run = (files: Files, args: string[], env = {}) => withFiles(files, (folder) => runIn(folder, args, env));

/** One mistake of each kind, in names that a log could obey. */
const files: Files = {
  "in/shop/web.yaml": "clientName: Web\nclientType: PUBLC\n",
  "in/a,b %:\u0007.yaml": "{}",
  "in/list.yaml": 'redirectUris:\n  - "http://\u202Eshop.example/\\n::error::x"\n',
};

describe("validate", () => {
  it("accepts the example: 50 clients of 5 teams", () => {
    const { status, stdout, stderr } = runIn(example, ["clients"]);
    assert.deepEqual([status, stdout, stderr], [0, "0 errors, 0 warnings in 50 clients\n", ""]);
  });

  it("prints one line for each mistake, and fails", () => {
    const { status, stdout, stderr } = run(files, ["in"]);
    assert.deepEqual([status, stderr], [1, ""]);
    const [name, uri, type, sum, ...rest] = stdout.split("\n");
    assert.equal(name, "in/a,b %:\\u{7}.yaml:1:1: error: its name may have letters, digits and . _ / @ + - only");
    assert.match(String(uri), /^in\/list\.yaml:2:5: error: redirectUris\[0\]: must be an absolute URI/);
    assert.match(
      String(type),
      /^in\/shop\/web\.yaml:2:1: error: clientType: "PUBLC" is not one of PUBLIC, CONFIDENTIAL/,
    );
    assert.deepEqual([sum, rest], ["3 errors, 0 warnings in 2 clients", [""]]);
  });

  it("warns of what cannot work, and succeeds", () => {
    const { status, stdout } = run({ "web.yaml": "redirectUris: [http://shop.example/]\n" }, ["."]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^web\.yaml:1:16: warning: redirectUris\[0\]: is http, .*\n0 errors, 1 warning in 1 client\n$/,
    );
  });

  it("checks against the version of Authlete that is named, and refuses others", () => {
    const clients = { "web.yaml": "fapiModes: [FAPI2_SECURITY]\n" };
    const [named, inEnvironment, current, unknown] = [
      run(clients, [".", "--api-version", "2.3"]),
      run(clients, ["."], { AUTHLETE_API_VERSION: "2" }),
      run(clients, ["."]),
      run(clients, [".", "--api-version", "4"]),
    ];
    for (const { status, stdout } of [named, inEnvironment]) {
      assert.equal(status, 1);
      assert.match(stdout, /^web\.yaml:1:1: error: fapiModes: can be set in Authlete 3\.0 only/);
    }
    assert.equal(current.status, 0, current.stdout);
    assert.match(unknown.stderr, /apiVersion/);
  });

  it("lets a $ref lead to the folder that --root names, and no further", () => {
    const clients = { "_all.yaml": "clientName: A\n", "shop/web.yaml": "$ref: ../_all.yaml\n" };
    assert.match(run(clients, ["shop"]).stdout, /^_all\.yaml:1:1: error: lies outside of shop,/);
    assert.equal(run(clients, ["shop", "--root", "."]).status, 0);
  });

  it("annotates a pull request, and no text of a file is a command", () => {
    const { status, stdout } = run(files, ["in", "--format", "github"]);
    assert.equal(status, 1);
    const lines = stdout.trimEnd().split("\n");
    assert.equal(
      lines[0],
      "::error file=in/a%2Cb %25%3A\u0007.yaml,line=1,col=1,title=pulumi-authlete::its name may have letters, digits and . _ / @ + - only",
    );
    assert.match(
      String(lines[2]),
      /^::error file=in\/shop\/web\.yaml,line=2,col=1,title=pulumi-authlete::clientType: "PUBLC"/,
    );
    assert.equal(lines.length, 3);
    assert.deepEqual(run({ "web.yaml": "{}" }, [".", "--format", "github"]).stdout, "");
  });

  it("names files from the top of a checkout, wherever it runs", () => {
    const clients = { "web.yaml": "clientTyp: x\n" };
    const print = (format: string) =>
      withFiles(clients, (folder) => {
        const env = { GITHUB_WORKSPACE: dirname(folder) };
        return runIn(folder, [".", "--format", format], env).stdout.replace(basename(folder), "folder");
      });
    assert.match(print("github"), /^::error file=folder\/web\.yaml,line=1/);
    assert.match(print("sarif"), /"uri": "folder\/web\.yaml"/);
  });

  it("gives code scanning a log of SARIF 2.1.0, which its schema accepts", () => {
    const folder = "node_modules/@microsoft/jest-sarif/lib/schemas";
    // The validator does not know draft 4, of which this schema uses nothing that draft 7 has otherwise.
    const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(join(folder, "sarif-2.1.0-rtm.5.json"), "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const accepts = ajv.compile(schema);
    for (const each of [files, { "web.yaml": "{}" }, { "web.yaml": "redirectUris: [http://shop.example/]\n" }]) {
      const log = JSON.parse(run(each, [".", "--format", "sarif"]).stdout);
      assert.ok(accepts(log), ajv.errorsText(accepts.errors));
    }
    const [{ results }] = JSON.parse(run(files, ["in", "--format", "sarif"]).stdout).runs;
    const { artifactLocation, region } = results[0].locations[0].physicalLocation;
    assert.deepEqual([artifactLocation.uri, region], ["in/a%2Cb%20%25%3A%07.yaml", { startLine: 1, startColumn: 1 }]);
    assert.ok(!accepts({ version: "2.1.0", runs: [{ tool: {}, results }] }));
  });

  it("refuses another format, and says which there are", () => {
    const { status, stderr } = run({ "web.yaml": "{}" }, [".", "--format", "toString"]);
    assert.deepEqual([status, stderr], [1, "--format must be one of text, github, sarif\n"]);
  });
});
