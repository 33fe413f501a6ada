import assert from "node:assert/strict";
import { connect } from "../../../src/api/connect";
import { newRun } from "../../../src/api/run";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";
import { callsOf, failure, senderOf, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const emulator = useEmulator();

describe("The 403 after the create of a service", () => {
  const createService = async (calls: number) => {
    emulator().options.rightsLagCalls = calls;
    const { organizationId, apiServerId } = settingsOf(emulator());
    const target = { generation: 3, idp: true, id: {}, organizationId, apiServerId } as const;
    return String(Object(await senderOf(emulator())(service.calls(target).create({}))).apiKey);
  };
  const read = (serviceId: string) => service.calls({ generation: 3, idp: true, id: { serviceId } }).read();

  /** Connects a run that has created this service. */
  function connectAfterCreating(serviceId: string) {
    const settings = settingsOf(emulator());
    const host = new TestHost();
    const run = newRun(settings, host);
    run.created.add(serviceId, { at: host.clock.now(), adopted: false });
    return connect(settings, run);
  }

  it("is retried, if this run created the service", async () => {
    const id = await createService(2);
    await connectAfterCreating(id)(client.calls({ generation: 3, idp: true, id: { serviceId: id } }).create({}));
    assert.deepEqual(callsOf(emulator()), ["POST /api/service", ...Array(3).fill(`POST /api/${id}/client/create`)]);
  });

  it("is an error, if this run did not create the service", async () => {
    const { apiKey, accessToken } = emulator().seed({ apiKey: "777" });
    const { apiKey: foreign } = emulator().seed({ apiKey: "778" });
    const { message } = await failure(senderOf(emulator(), { accessToken })(read(foreign)));
    assert.match(
      message,
      /^GET \/api\/778\/service\/get: 403 \[A457101\].*; the credential has no right to do this; `npx/,
    );
    assert.equal(emulator().calls.length, 1);
    assert.notEqual(apiKey, foreign);
  });

  it("is an error, if it has another result code", async () => {
    const body = { resultCode: "A001215", resultMessage: "[A001215] locked." };
    emulator().faults.push({ path: "/api/779", status: 403, body });
    assert.match((await failure(connectAfterCreating("779")(read("779")))).message, /403 \[A001215\] locked\.; /);
    assert.equal(emulator().calls.length, 1);
  });
});
