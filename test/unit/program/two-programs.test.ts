/** Two programs in one process, as the Automation API runs them. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** Each program has a connection of its own. */
const script = `
  const { MockMonitor } = require("@pulumi/pulumi/runtime/mocks");
  const { setMockOptions } = require("@pulumi/pulumi/runtime/settings");
  const { setAllConfig } = require("@pulumi/pulumi/runtime/config");
  const { Service } = require("pulumi-authlete");
  for (const token of ["first", "second"]) {
    const monitor = new MockMonitor({ newResource: ({ inputs }) => ({ id: "1", state: inputs }), call: () => ({}) });
    setMockOptions(Object.assign(monitor, { getChannel() {} }), "project", "stack", true);
    setAllConfig({ "authlete:accessToken": token });
    for (const name of ["a", "b"]) new Service(name, {});
  }`;

describe("Two programs of one process", () => {
  it("fault 27: are each warned once of a token in clear text", () => {
    const { stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    assert.equal(stderr.match(/authlete:accessToken is stored in clear text/g)?.length, 2, stderr);
  });
});
