/** A key set through the protocol of native plugins. */
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { seal, unseal } from "../../../src/envelope";
import { UNKNOWN } from "../../../src/plan/unknown";
import type { Fields } from "../../../src/value";
import { callsOf } from "../../support/emulator";
import { type Plugin, type Recorded, unrecorded, urnOf, usePlugins } from "../../support/plugin";

const day = 86_400_000;
const urn = urnOf("KeySet", "keys");
const program = (more: Fields = {}): Fields => ({
  ...{ algorithms: ["ES256"], rotateEvery: "30d", publishFor: "1d", retainFor: "1h" },
  ...more,
});
const made = ["jwks", "publicJwks", "keyIds", "keys", "due"];
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });

describe("A key set in the native plugin", () => {
  const { emulator, start } = usePlugins();
  let plugin: Plugin;
  beforeEach(async () => {
    plugin = await start();
    await plugin.configure({});
  });
  const stages = ({ outputs }: Recorded) => (outputs.keys as Fields[]).map(({ stage }) => stage);
  const kidsOf = ({ outputs }: Recorded) => (outputs.keys as Fields[]).map(({ kid }) => kid);
  const checkAgain = async ({ inputs }: Recorded, news = program()) => (await plugin.check(urn, news, inputs)).inputs;
  const pick = (names: string[], fields: Fields) => names.map((name) => fields[name]);

  it("lives without a credential or a request, from its create to its delete", async () => {
    const created = await plugin.create(urn, program());
    assert.match(created.id, /^[\da-f-]{36}$/);
    assert.deepEqual(stages(created), ["ACTIVE"]);
    assert.ok(!("__marker" in created.inputs));
    assert.deepEqual(await plugin.read(urn, created), created);
    await plugin.delete(urn, created);
    assert.deepEqual([callsOf(emulator()), plugin.host.lines], [[], []]);
  });

  it("changes when a step is due, though its inputs are the same, and says why", async () => {
    const created = await plugin.create(urn, program());
    const inputs = await checkAgain(created);
    const none = { changes: false, replaces: [], details: {} };
    assert.deepEqual(await plugin.diff(urn, created, inputs), none);
    plugin.host.clock.advance(29 * day);
    assert.deepEqual(await plugin.diff(urn, created, inputs), { ...none, changes: true });
    assert.match(plugin.host.lines.join(), /^KeySet: publishes a new ES256 key, which .*; due since 20\d\d-/);
    const updated = await plugin.update(urn, created, inputs);
    assert.deepEqual(stages(updated), ["ACTIVE", "PUBLISHED"]);
    assert.deepEqual(await plugin.diff(urn, updated, inputs), none);
  });

  it("takes no step in a refresh, and shows none as drift", async () => {
    const created = await plugin.create(urn, program());
    plugin.host.clock.advance(400 * day);
    assert.deepEqual(await plugin.read(urn, created), created);
    assert.equal((await plugin.diff(urn, created, created.inputs)).changes, false);
    assert.deepEqual(plugin.host.lines, []);
    assert.equal((await plugin.diff(urn, created, created.inputs)).changes, true);
  });

  it("names each input that changes", async () => {
    const created = await plugin.create(urn, program({ rotate: null }));
    const news = program({ algorithms: ["EdDSA", "ES256"], rotateEvery: "60d", rotate: "now" });
    const { details, replaces } = await plugin.diff(urn, created, await checkAgain(created, news));
    assert.deepEqual(details, { "algorithms[0]": "add", rotateEvery: "update", rotate: "add" });
    assert.deepEqual(replaces, []);
  });

  it("previews an update with all that it makes, as long as no step is due", async () => {
    const created = await plugin.create(urn, program());
    const preview = async (news: Fields) =>
      (await plugin.update(urn, created, await checkAgain(created, news), true)).outputs;
    const slower = await preview(program({ rotateEvery: "60d" }));
    const [, ...kept] = [...made].reverse();
    assert.deepEqual(pick(kept, slower), pick(kept, created.outputs));
    const applied = await plugin.update(urn, created, program({ rotateEvery: "60d" }));
    assert.deepEqual(slower.due, applied.outputs.due);
    assert.notDeepEqual(slower.due, created.outputs.due);
    const unknown = [seal(UNKNOWN), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
    assert.deepEqual(pick(made, await preview(program({ rotate: "now" }))), unknown);
    assert.deepEqual(pick(made, await preview(program({ rotate: UNKNOWN }))), unknown);
    plugin.host.clock.advance(29 * day);
    assert.deepEqual(pick(made, await preview(program())), unknown);
  });

  it("previews a create without making a key", async () => {
    const { inputs } = await plugin.check(urn, program());
    const { outputs } = await plugin.createChecked(urn, inputs, true);
    assert.deepEqual(pick(made, outputs), [seal(UNKNOWN), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
    assert.equal(outputs.rotateEvery, "30d");
  });

  it("is another one after a replacement, and nobody is asked what the stack holds", async () => {
    const created = await plugin.create(urn, program());
    const replacement = await plugin.create(urn, program());
    assert.notEqual(replacement.id, created.id);
    assert.notDeepEqual(kidsOf(replacement), kidsOf(created));
    assert.equal(plugin.stack.questions, 0);
  });

  it("is neither imported nor looked up", async () => {
    const reason = /KeySet "web": it exists in the state of its stack alone, so it cannot be looked up or imported/;
    for (const inputs of [{}, { algorithms: ["ES256"] }])
      await assert.rejects(plugin.read(urn, { ...unrecorded("web"), inputs, outputs: inputs }), reason);
    await assert.rejects(plugin.import(urn, "web"), reason);
  });

  it("shows no private key, neither made nor imported, and forgets what it was imported from", async () => {
    const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
    const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
    const importJwks = { keys: [{ ...jwk, kid: "other", alg: "EdDSA" }] };
    const news = program({
      algorithms: ["ES256", "EdDSA"],
      importPem: [{ alg: "ES256", kid: "old", pem }],
      importJwks,
    });
    const created = await plugin.create(urn, news);
    const { inputs, outputs } = created;
    for (const sealed of [inputs.importPem, inputs.importJwks, outputs.jwks])
      assert.deepEqual(Object.keys(Object(sealed)), Object.keys(seal("")));
    assert.deepEqual(outputs.keyIds, { ES256: "old", EdDSA: "other" });
    assert.ok(!("importPem" in outputs || "importJwks" in outputs));
    const { keys } = JSON.parse(String(unseal(outputs.jwks)));
    const shown = JSON.stringify({ ...outputs, jwks: undefined });
    for (const { d } of keys) assert.ok(d && !shown.includes(d));
    const again = await checkAgain(created, news);
    assert.deepEqual(pick(["importPem", "importJwks"], again), [undefined, undefined]);
    assert.equal((await plugin.diff(urn, created, again)).changes, false);
  });

  it("has a word for none, and stays secret where the program says so", async () => {
    const created = await plugin.create(urn, program({ rotate: seal("s3cret") }));
    assert.deepEqual(created.outputs.rotate, seal("s3cret"));
    const { rotateEvery: _, ...rest } = program();
    const inputs = await checkAgain(created, { ...rest, rotate: seal("s3cret"), cleared: ["rotateEvery"] });
    assert.deepEqual((await plugin.diff(urn, created, inputs)).details, { rotateEvery: "delete" });
    const preview = await plugin.update(urn, created, inputs, true);
    assert.deepEqual([preview.outputs.rotate, preview.outputs.due], [seal("s3cret"), []]);
    assert.deepEqual((await plugin.read(urn, created)).outputs.rotate, seal("s3cret"));
    const { failures } = await plugin.check(urn, program({ cleared: [1] }));
    assert.match(failures.join(), /cleared: must be a list of names, such as \["rotateEvery"\]/);
  });
});
