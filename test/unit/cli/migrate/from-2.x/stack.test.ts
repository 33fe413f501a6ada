/** What the state of a stack says. */
import assert from "node:assert/strict";
import { hasProvider, stackState } from "../../../../../cli/migrate/from-2.x/stack";
import { placeOf } from "../../../../../src/urn";
import { exported } from "./world";

const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  plaintext: JSON.stringify(value),
});
const web = { name: "web", id: "5001/11", inputs: { serviceId: "5001" } };

describe("The state of a stack of 2.x", () => {
  it("has its secrets in clear text, at any depth", () => {
    const attributes = [{ key: "a", value: secret("b") }];
    const { managed } = stackState(exported({ ...web, inputs: { jwks: secret('{"keys":[]}'), attributes } }));
    assert.deepEqual(managed[0]?.inputs, { jwks: '{"keys":[]}', attributes: [{ key: "a", value: "b" }] });
  });

  it("tells services and clients, in an order of their own, from what is looked up, replaced or of another kind", () => {
    const resources = exported(
      ...[web, { ...web, name: "api", id: "5001/12" }, { name: "shop", id: "5001" }],
      ...["external", "delete"].map((flag) => ({ ...web, name: flag, more: { [flag]: true } })),
      { name: "bucket", id: "logs", more: { type: "aws:s3/bucket:Bucket" } },
    );
    const { managed, lookedUp } = stackState(resources);
    const names = [managed, lookedUp].map((list) => list.map(({ name }) => name));
    assert.deepEqual(names, [["shop", "api", "web"], ["external"]]);
    assert.ok(managed.every(({ serviceId }) => serviceId === "5001"));
  });

  it("knows the place of a resource in any stack, and whether an explicit Provider manages it", () => {
    const [provider, type] = ["pulumi:providers:pulumi-nodejs", "pulumi-nodejs:dynamic/authlete:Client"];
    assert.equal(placeOf(`urn:pulumi:dev::iam::my:Team$${type}::a::b`), `my:Team$${type}::a::b`);
    const names = ["default", "default_3_259_0", "defaults", "eu"];
    const isExplicit = names.map((name) => {
      const state = stackState(
        exported({ ...web, more: { provider: `urn:pulumi:dev::iam::${provider}::${name}::1` } }),
      );
      return state.managed.map((each) => hasProvider(each, state));
    });
    assert.deepEqual(isExplicit, [[false], [false], [true], [true]]);
  });
});
