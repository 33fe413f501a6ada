/** A key set in a program. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

const args = { algorithms: ["ES256" as const], publishFor: "1d", retainFor: "1d" };

describe("A key set in a program", () => {
  const registered: pulumi.runtime.MockResourceArgs[] = [];

  beforeEach(async () => {
    registered.length = 0;
    const newResource = (resource: pulumi.runtime.MockResourceArgs) => {
      registered.push(resource);
      return { id: "1", state: { ...resource.inputs, keyIds: { ES256: "a" } } };
    };
    await pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs });
  });

  it("has the key ID of an algorithm as an output, and hides the private keys", async () => {
    const keys = new authlete.KeySet("keys", args);
    assert.equal(await new Promise((resolve) => keys.keyIds.ES256.apply(resolve)), "a");
    assert.equal(await pulumi.isSecret(keys.keyIds), false);
    assert.deepEqual(authlete.KeySet.isInstance(keys), true);
  });

  it("says nothing of the stack and of other resources to the plugin", async () => {
    const keys = new authlete.KeySet("keys", { ...args, importJwks: { keys: [] } });
    await new Promise((resolve) => keys.id.apply(resolve));
    const [{ inputs, type } = assert.fail()] = registered;
    assert.equal(type, "pulumi-nodejs:dynamic/authlete:KeySet");
    const given = Object.keys(inputs).filter((name) => inputs[name] !== undefined);
    assert.deepEqual(given.sort(), ["__provider", "algorithms", "importJwks", "publishFor", "retainFor"]);
    assert.equal(inputs["__provider"], 'exports.handler=()=>require("pulumi-authlete/provider/keyset")');
  });

  for (const option of [{ import: "1" }, { id: "1" }])
    it(`refuses the option ${Object.keys(option)}: there is nothing outside its stack`, () =>
      assert.throws(
        () => new authlete.KeySet("keys", args, option),
        /KeySet "keys": it exists in the state of its stack/,
      ));
});
