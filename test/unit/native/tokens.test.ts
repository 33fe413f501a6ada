/** Tokens through the protocol of native plugins: their rotation, and what is known of them before and after. */
import assert from "node:assert/strict";
import { seal, unseal } from "../../../src/envelope";
import { UNKNOWN } from "../../../src/plan/unknown";
import type { Fields } from "../../../src/value";
import { callsOf } from "../../support/emulator";
import { type Plugin, type Recorded, unrecorded, urnOf, usePlugins } from "../../support/plugin";
import { askIdp, statusWith } from "../../support/token";

const day = 86_400_000;
const urn = urnOf("ServiceToken", "token");
const none = { changes: false, replaces: [], details: {} };

describe("A token in the native plugin", () => {
  const { emulator, startConfigured } = usePlugins();
  let plugin: Plugin;
  let serviceId = "";
  beforeEach(async () => {
    serviceId = emulator().seed().apiKey;
    plugin = await startConfigured();
  });
  const program = (more: Fields = {}): Fields => ({
    ...{ serviceId, description: "CI", rotate: "1", rotateEvery: "30d" },
    ...more,
  });
  const printed = () => plugin.host.lines.join("\n");
  const works = async ({ outputs }: Recorded) =>
    (await statusWith(emulator(), serviceId, unseal(outputs.accessToken))) === 200;
  const all = () => askIdp(emulator(), "servicetoken/all", { serviceId });
  const checkAgain = async ({ inputs }: Recorded, news = program()) => (await plugin.check(urn, news, inputs)).inputs;

  it("lives from its create to its revocation, and its value is sealed", async () => {
    const token = await plugin.create(urn, program());
    assert.match(token.id, /^\d+\/token-\d+$/);
    assert.equal(token.id, `${serviceId}/${token.outputs.tokenId}`);
    assert.deepEqual(Object.keys(Object(token.outputs.accessToken)), Object.keys(seal("")));
    assert.ok(await works(token));
    assert.deepEqual(await plugin.read(urn, token), token);
    assert.deepEqual(await plugin.diff(urn, token, await checkAgain(token)), none);
    const renamed = await plugin.update(urn, token, await checkAgain(token, program({ description: "Deployments" })));
    assert.deepEqual(renamed.outputs, { ...token.outputs, description: "Deployments" });
    await plugin.delete(urn, renamed);
    assert.ok(!(await works(token)));
    assert.deepEqual(await plugin.read(urn, renamed), { id: "", inputs: {}, outputs: {} });
  });

  it("is replaced by another text in `rotate`: the new one works before the old one ends", async () => {
    const token = await plugin.create(urn, program());
    const news = program({ rotate: "2" });
    const { replaces, details } = await plugin.diff(urn, token, await checkAgain(token, news));
    assert.deepEqual([replaces, details], [["rotate"], { rotate: "update-replace" }]);
    assert.match(
      printed(),
      /a change of rotate replaces it, and the new one has another tokenId and another accessToken/,
    );
    const next = await plugin.create(urn, news);
    assert.deepEqual([await works(token), await works(next)], [true, true]);
    assert.deepEqual(
      (await all()).map(({ description }) => String(description).replace(/ \S+-(\d)\]/, " $1")).slice(1),
      ["CI [pulumi 0", "CI [pulumi 1"],
    );
    await plugin.delete(urn, token);
    assert.deepEqual([await works(token), await works(next)], [false, true]);
    assert.doesNotMatch(printed(), /may be/);
    assert.equal(plugin.stack.questions, 0);
  });

  it("is replaced when it is due, which a preview says before and a refresh never does", async () => {
    const token = await plugin.create(urn, program());
    plugin.host.clock.advance(29 * day);
    assert.deepEqual(await plugin.diff(urn, token, await checkAgain(token)), none);
    assert.match(printed(), /^ServiceToken "CI" is due for replacement at \d{4}-\d\d-\d\dT.*Z$/);
    plugin.host.clock.advance(2 * day);
    const refreshed = await plugin.read(urn, token);
    assert.deepEqual(refreshed, token);
    assert.deepEqual(await plugin.diff(urn, token, refreshed.inputs), none);
    const { replaces, details } = await plugin.diff(urn, token, await checkAgain(token));
    assert.deepEqual(replaces, ["issuedAt"]);
    assert.deepEqual(details, { issuedAt: "update-replace", rotatesAt: "update" });
    assert.match(printed(), /was due for replacement at .*, so it is replaced now/);
    const { outputs } = await plugin.create(urn, program());
    const lifetime = Date.parse(String(outputs.rotatesAt)) - Date.parse(String(outputs.issuedAt));
    assert.deepEqual([lifetime, outputs.issuedAt !== token.outputs.issuedAt], [30 * day, true]);
  });

  it("shows another due date as an update, which sends nothing but a read", async () => {
    const token = await plugin.create(urn, program());
    const inputs = await checkAgain(token, program({ rotateEvery: "8w" }));
    const { replaces, details } = await plugin.diff(urn, token, inputs);
    assert.deepEqual([replaces, details], [[], { rotateEvery: "update", rotatesAt: "update" }]);
    const before = callsOf(emulator()).length;
    await plugin.update(urn, token, inputs);
    assert.deepEqual(callsOf(emulator()).slice(before), ["POST /api/servicetoken/all"]);
  });

  it("previews a create with its due date, and with a value that is secret though nobody knows it", async () => {
    const { inputs } = await plugin.check(urn, program());
    const { outputs } = await plugin.createChecked(urn, inputs, true);
    assert.deepEqual([outputs.tokenId, outputs.accessToken], [UNKNOWN, seal(UNKNOWN)]);
    assert.deepEqual([outputs.issuedAt, outputs.rotatesAt], [inputs.issuedAt, inputs.rotatesAt]);
    const { rotateEvery: _, ...forever } = program();
    const unscheduled = await plugin.check(urn, forever);
    assert.ok(!("rotatesAt" in (await plugin.createChecked(urn, unscheduled.inputs, true)).outputs));
  });

  it("previews an update with all that it keeps, and with the due date that it gets", async () => {
    const token = await plugin.create(urn, program());
    const preview = async (more: Fields) =>
      (await plugin.update(urn, token, await checkAgain(token, program(more)), true)).outputs;
    const renamed = await preview({ description: "Deployments" });
    const { accessToken, tokenId, issuedAt, rotatesAt } = token.outputs;
    assert.deepEqual([renamed.accessToken, renamed.tokenId, renamed.rotatesAt], [accessToken, tokenId, rotatesAt]);
    const rescheduled = await preview({ rotateEvery: "8w" });
    assert.equal(Date.parse(String(rescheduled.rotatesAt)) - Date.parse(String(issuedAt)), 56 * day);
    assert.ok(!("rotatesAt" in (await preview({ rotateEvery: undefined }))));
    assert.equal((await preview({ rotateEvery: UNKNOWN })).rotatesAt, UNKNOWN);
    assert.doesNotMatch(printed(), new RegExp(UNKNOWN));
  });

  it("is another one after a taint, and the recorded one is not taken for a lost one", async () => {
    const token = await plugin.create(urn, program());
    plugin = await startConfigured();
    Object.assign(plugin.stack, { recorded: new Map([[token.id, urn]]) });
    const next = await plugin.create(urn, program());
    assert.notEqual(next.id, token.id);
    assert.doesNotMatch(printed(), /may be/);
    await plugin.delete(urn, token);
    assert.ok(await works(next));
  });

  it("whose create was not recorded is named, and another one is issued", async () => {
    emulator().faults.push({ path: "/api/servicetoken/create", drop: "after", times: 1 });
    await assert.rejects(plugin.create(urn, program()), /the next `pulumi up` finds it/);
    plugin = await startConfigured();
    await plugin.create(urn, program());
    assert.match(printed(), /ServiceToken token-\d+ \("CI"\) may be what an earlier request created .*: revoke it/);
    assert.equal((await all()).length, 3, "the token of the emulator, the lost one, and its successor");
  });

  for (const kind of ["ServiceToken", "OrganizationToken"])
    it(`is not imported, since nobody learns its value: ${kind}`, async () => {
      const reason = `${kind} "token-2" cannot be imported: Authlete tells accessToken only once, when it issues the`;
      await assert.rejects(plugin.import(urnOf(kind), "token-2"), new RegExp(reason));
      assert.deepEqual(callsOf(emulator()), []);
    });

  it("is looked up without its value, and a refresh of that is quiet", async () => {
    const { id } = await plugin.create(urn, program());
    const found = await plugin.read(urn, unrecorded(id));
    assert.deepEqual([found.outputs.description, found.outputs.accessToken], ["CI", undefined]);
    assert.deepEqual(await plugin.read(urn, found), found);
    assert.doesNotMatch(printed(), /limited view/);
  });

  it("of an organization is issued, renamed and revoked", async () => {
    const ofAll = urnOf("OrganizationToken");
    const token = await plugin.create(ofAll, { description: "Drift checks" });
    assert.ok(await works(token));
    assert.deepEqual(await plugin.read(ofAll, token), token);
    const renamed = await plugin.update(ofAll, token, { ...token.inputs, description: "Nightly" });
    await plugin.delete(ofAll, renamed);
    assert.ok(!(await works(token)));
  });
});
