/** What the CLI says that a stack has recorded. */
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { StackRecord } from "../../../src/native/stack";

const path = process.env["PATH"];
const urn = "urn:pulumi:prod::shop::authlete:index:Client::web";

describe("The record of the stack", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stack-"));
    process.env["PATH"] = [folder, path].join(delimiter);
  });
  afterEach(() => {
    process.env["PATH"] = path;
    rmSync(folder, { recursive: true });
  });

  /** A CLI that knows one stack by its name, and another one as the selected one. */
  function install(named: object | undefined, selected: object | undefined): void {
    const print = (deployment: object | undefined) =>
      deployment ? `echo '${JSON.stringify({ version: 3, deployment })}'` : "exit 255";
    const script = `#!/bin/sh\necho "$@" >> ${folder}/calls\ncase "$*" in *--stack\\ prod*) ${print(named)};; *--stack*) exit 255;; *) ${print(selected)};; esac\n`;
    writeFileSync(join(folder, "pulumi"), script);
    chmodSync(join(folder, "pulumi"), 0o755);
  }
  const ask = async () => {
    const stack = new StackRecord(folder);
    stack.learn(urn);
    const record = await stack.read();
    assert.equal(await stack.read(), record);
    return record && [...record];
  };
  const resources = [{ urn, id: "1/2" }];
  const ofAnother = [{ urn: urn.replace("prod", "dev"), id: "1/2" }];

  it("comes from the stack of that name, asked once", async () => {
    install({ resources }, undefined);
    assert.deepEqual(await ask(), [["1/2", urn]]);
  });

  it("comes from the selected stack, if the name alone does not find it", async () => {
    install(undefined, { resources });
    assert.deepEqual(await ask(), [["1/2", urn]]);
  });

  it("is not that of another stack", async () => {
    install(undefined, { resources: ofAnother });
    assert.equal(await ask(), undefined);
  });

  it("leaves out what the stack only looks up", async () => {
    install({ resources: [...resources, { urn: `${urn}-2`, id: "1/3", external: true }] }, undefined);
    assert.deepEqual(await ask(), [["1/2", urn]]);
  });

  it("is empty before the first run", async () => {
    install({}, undefined);
    assert.deepEqual(await ask(), []);
  });

  it("is unknown without a CLI", async () => {
    process.env["PATH"] = folder;
    assert.equal(await ask(), undefined);
  });
});
