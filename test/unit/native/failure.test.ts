/** Failures, as the protocol carries them. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import type { ServiceError } from "@grpc/grpc-js";
import type * as statuses from "@pulumi/pulumi/proto/status_pb";
import { messages } from "../../../src/native/stubs";
import { callsOf } from "../../support/emulator";
import { urnOf, usePlugins } from "../../support/plugin";

const { Status }: typeof statuses = createRequire(require.resolve("@pulumi/pulumi"))("./proto/status_pb");
const urn = urnOf("Client");

const caught = (work: Promise<unknown>): Promise<ServiceError> =>
  work.then(
    () => assert.fail("nothing failed"),
    (error) => error,
  );

/** What the engine is to keep in spite of the failure. */
function keptBy({ metadata }: ServiceError) {
  const [bytes] = metadata.get("grpc-status-details-bin");
  if (!bytes) return undefined;
  const [detail] = Status.deserializeBinary(Buffer.from(bytes)).getDetailsList();
  assert.equal(detail?.getTypeName(), "pulumirpc.ErrorResourceInitFailed");
  const failed = messages.ErrorResourceInitFailed.deserializeBinary(detail?.getValue_asU8() ?? new Uint8Array());
  return {
    id: failed.getId(),
    outputs: failed.getProperties()?.toJavaScript() ?? {},
    reasons: failed.getReasonsList(),
  };
}

describe("A failure of the plugin", () => {
  const { emulator, startConfigured } = usePlugins();

  it("after the create keeps the object, which the next update finishes", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    emulator().faults.push({ path: /lock_flag/, times: 1, status: 400, body: { resultCode: "A000000" } });
    const { inputs } = await plugin.check(urn, { serviceId, locked: true });
    const { id = "", outputs = {}, reasons } = keptBy(await caught(plugin.createChecked(urn, inputs))) ?? {};
    assert.match(id, new RegExp(`^${serviceId}/\\d+$`));
    assert.match(String(reasons), /lock_flag/);
    const finished = await plugin.update(urn, { id, inputs, outputs }, inputs);
    assert.equal(finished.outputs.locked, true);
    assert.equal(callsOf(emulator()).filter((call) => call.endsWith("client/create")).length, 1);
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
