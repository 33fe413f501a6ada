/** Failures, as the protocol carries them. */
import assert from "node:assert/strict";
import type { ServiceError } from "@grpc/grpc-js";
import { callsOf } from "../../support/emulator";
import { keptBy, urnOf, usePlugins } from "../../support/plugin";

const urn = urnOf("Client");

const caught = (work: Promise<unknown>): Promise<ServiceError> =>
  work.then(
    () => assert.fail("nothing failed"),
    (error) => error,
  );

describe("A failure of the plugin", () => {
  const { emulator, startConfigured } = usePlugins();

  it("after the create keeps the object, which the next update finishes", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    emulator().faults.push({ path: /lock_flag/, times: 1, status: 400, body: { resultCode: "A000000" } });
    const { inputs } = await plugin.check(urn, { serviceId, locked: true });
    const { id = "", outputs = {}, reasons } = keptBy(await caught(plugin.createChecked(urn, inputs))) ?? {};
    assert.equal(id, `${serviceId}/${outputs.clientId}`);
    assert.match(String(reasons), /lock_flag/);
    const finished = await plugin.update(urn, { id, inputs, outputs }, inputs);
    assert.equal(finished.outputs.locked, true);
    assert.equal(callsOf(emulator()).filter((call) => call.endsWith("client/create")).length, 1);
  });

  it("of an update that ignores a field makes no drift", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const created = await plugin.create(urn, { serviceId, description: "ours" });
    emulator().faults.push({ path: /lock_flag/, times: 1, status: 400, body: { resultCode: "A000000" } });
    const inputs = { ...created.inputs, locked: true };
    const kept = keptBy(await caught(plugin.update(urn, created, inputs, false, ["description"])));
    const { clientId, __ignored } = kept?.outputs ?? {};
    assert.deepEqual([clientId, __ignored], [created.outputs.clientId, undefined]);
    const refreshed = await plugin.read(urn, { id: created.id, inputs, outputs: kept?.outputs ?? {} });
    assert.deepEqual(Object.keys(refreshed.inputs).sort(), Object.keys(created.inputs).sort());
  });

  it("of the create itself says what Authlete said, and keeps nothing", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const body = { resultCode: "A000000", resultMessage: "Not today" };
    emulator().faults.push({ path: /client\/create/, times: 1, status: 400, body });
    const error = await caught(plugin.create(urn, { serviceId }));
    assert.match(error.details, /^POST \/api\/\d+\/client\/create: 400 \[A000000\] Not today/);
    assert.equal(keptBy(error), undefined);
  });

  it("repeats no secret", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const body = { resultCode: "A000000", resultMessage: "s3cret-of-the-client is no good" };
    emulator().faults.push({ path: /secret\/update/, times: 1, status: 400, body });
    const error = await caught(plugin.create(urn, { serviceId, clientSecret: "s3cret-of-the-client" }));
    assert.match(error.details, /\[secret\] is no good/);
    assert.doesNotMatch(JSON.stringify(keptBy(error)?.reasons), /s3cret/);
  });

  it("of a kind that this version does not have says so", async () => {
    const plugin = await startConfigured();
    const error = await caught(plugin.check(urnOf("Clinet"), {}));
    assert.match(error.details, /^authlete has no resource Clinet: is the plugin older than the program's package\?/);
  });
});
