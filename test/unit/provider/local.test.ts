/** A key set as the engine meets it: previews, runs, refreshes, and what they print. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { privateMembers } from "../../../src/resources/jwk";
import { configure } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { type Fields, PluginResource, pluginError, shownFields } from "../../support/resource";

import keySets = require("../../../src/provider/keyset");

const day = 86_400_000;
const inputs = { algorithms: ["ES256"], publishFor: "1d", retainFor: "1h", rotateEvery: "30d" };
const pem = String(
  generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" }),
);

describe("A key set in the plugin", () => {
  let host = new TestHost();
  const create = (more: Fields = {}) => new PluginResource(keySets, { ...inputs, ...more }).create();
  const stages = ({ state }: PluginResource) => (state["keys"] as Fields[]).map(({ stage }) => stage);

  beforeEach(() => {
    host = new TestHost();
    configure({}, host);
  });

  it("needs neither a credential nor Authlete, to the end", async () => {
    const keys = await create();
    assert.match(keys.id, /^[\da-f-]{36}$/);
    assert.equal((await keys.plugin.read(keys.id, keys.state)).id, keys.id);
    await keys.delete();
  });

  it("changes when a step is due and at no other time, and says in the preview what the step is", async () => {
    const keys = await create();
    host.clock.advance(29 * day - 60_000);
    assert.equal(await keys.hasDiff(), false);
    assert.deepEqual(host.lines, []);
    host.clock.advance(60_000);
    const diff = await keys.plugin.diff(keys.id, keys.state, keys.inputs);
    assert.deepEqual(diff, { changes: true });
    assert.match(host.lines.join(), /^KeySet: publishes a new ES256 key, which .*; due since 20\d\d-/);
    await keys.update(inputs);
    assert.deepEqual([stages(keys), await keys.hasDiff()], [["ACTIVE", "PUBLISHED"], false]);
  });

  it("does not roll in a refresh, and does not show a step that is due as drift", async () => {
    const keys = await create();
    host.clock.advance(400 * day);
    const before = structuredClone(keys.state);
    const { id, props, inputs: read } = await keys.plugin.read(keys.id, keys.state);
    assert.deepEqual(await keys.plugin.diff(keys.id, keys.state, keys.inputs), { changes: false });
    assert.deepEqual([id, read, Object.keys(props ?? {})], [keys.id, undefined, Object.keys(before)]);
    assert.deepEqual([keys.state, host.lines], [before, []]);
    assert.equal(await keys.hasDiff(), true);
  });

  it("leaves it to the engine to show inputs that changed, and takes them over", async () => {
    const keys = await create();
    const change = { ...inputs, rotateEvery: "60d", __provider: "x" };
    assert.deepEqual(await keys.plugin.diff(keys.id, keys.state, change), { changes: undefined });
    await keys.update(change);
    assert.equal(keys.state["rotateEvery"], "60d");
    assert.equal(await keys.hasDiff(change), false);
    assert.equal(await keys.hasDiff({ ...change, algorithms: ["ES256"], rotate: null }), false);
  });

  it("previews with inputs that are not known yet", async () => {
    const keys = await create();
    const change = { ...keys.inputs, rotateEvery: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" };
    assert.deepEqual(await keys.plugin.check(keys.inputs, change), { inputs: change, failures: [] });
    assert.deepEqual(await keys.plugin.diff(keys.id, keys.state, change), { changes: undefined });
  });

  it("shows no private member, neither of a key that it makes nor of one that it imports", async () => {
    const keys = new PluginResource(keySets, { ...inputs, importPem: [{ alg: "ES256", kid: "old", pem }] });
    const { outs } = await keys.plugin.create(await keys.check({}, keys.inputs));
    assert.deepEqual(
      Object.keys(outs ?? {}).filter((name) => !(name in shownFields(outs))),
      ["jwks"],
    );
    const {
      keys: [jwk],
    } = JSON.parse((outs as { jwks: { value: string } }).jwks.value);
    const secrets = privateMembers.map((name) => jwk[name]).filter(Boolean);
    assert.ok(secrets.length > 0);
    const shown = JSON.stringify([shownFields(outs), host.lines]);
    for (const secret of secrets) assert.ok(!shown.includes(secret));
  });

  it("records what is imported only until the next run, and asks for it no more", async () => {
    const program = { ...inputs, importPem: [{ alg: "ES256", kid: "old", pem }] };
    const keys = await create(program);
    assert.deepEqual([keys.state["keyIds"], keys.state["importPem"]], [{ ES256: "old" }, undefined]);
    assert.equal(await keys.hasDiff(program), false);
    assert.equal((await keys.check(keys.inputs, program))["importPem"], undefined);
    assert.equal(await keys.hasDiff(inputs), false);
  });

  it("says what to do when its state is damaged", async () => {
    const keys = await create();
    keys.state["jwks"] = "{}";
    const error = await pluginError(keys.plugin.diff(keys.id, keys.state, keys.inputs));
    assert.match(error.message, /^the state of this key set lacks the key/);
  });

  it("lets the plugin work on while it makes 1,000 key sets", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const made = await Promise.all(Array.from({ length: 1_000 }, () => create({ algorithms: ["ES256", "EdDSA"] })));
    clearInterval(timer);
    assert.equal(new Set(made.map(({ state }) => JSON.stringify(state["keyIds"]))).size, 1_000);
    assert.ok(turns > 10, `the timer ran ${turns} times`);
  });
});
