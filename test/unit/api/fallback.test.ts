import assert from "node:assert/strict";
import { connect } from "../../../src/api/connect";
import { newRun } from "../../../src/api/run";
import type { Settings } from "../../../src/config/settings";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";
import { asked, emulated, failure, get, sender, senderOf, settingsOf } from "../../support/emulated";
import { TestHost } from "../../support/host";
import { unrepeatable } from "../../support/server";

const emulator = emulated();

describe("the 403 that follows the creation of a service", () => {
  const made = async (calls: number) => {
    emulator().options.rightsLagCalls = calls;
    const { organizationId, apiServerId } = settingsOf(emulator());
    const place = { generation: 3, idp: true, serviceId: "", organizationId, apiServerId } as const;
    return String(Object(await senderOf(emulator())(service.calls(place).create({}))).apiKey);
  };
  const read = (serviceId: string) => service.calls({ generation: 3, idp: true, serviceId }).read();

  /** The connection of a run that has created this service. */
  function connectAfterCreating(serviceId: string) {
    const settings = settingsOf(emulator());
    const host = new TestHost();
    const run = newRun(settings, host);
    run.created.set(serviceId, { at: host.clock.now(), adopted: false });
    return connect(settings, run);
  }

  it("is waited out for one that was made in this process", async () => {
    const id = await made(2);
    await connectAfterCreating(id)(client.calls({ generation: 3, idp: true, serviceId: id }).create({}));
    assert.deepEqual(asked(emulator()), ["POST /api/service", ...Array(3).fill(`POST /api/${id}/client/create`)]);
  });

  it("is an error for any other", async () => {
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

  it("is the only one that is waited out", async () => {
    const body = { resultCode: "A001215", resultMessage: "[A001215] locked." };
    emulator().faults.push({ path: "/api/779", status: 403, body });
    assert.match((await failure(connectAfterCreating("779")(read("779")))).message, /403 \[A001215\] locked\.; /);
    assert.equal(emulator().calls.length, 1);
  });
});

describe("a stored credential that ended", () => {
  const emulator = emulated();
  const stale = (): Settings => ({
    ...settingsOf(emulator()),
    credential: { token: "stale" },
    fallback: { token: emulator().credentials.accessToken },
  });

  it("gives way to the environment's, once, with a line that says so", async () => {
    const { apiKey } = emulator().seed();
    const host = new TestHost();
    const send = sender(stale(), host);
    await Promise.all([1, 2, 3].map(() => send(get(`/api/${apiKey}/service/get`))));
    assert.deepEqual(host.lines, [
      "Authlete: the stored credential is no longer valid; using the one in the environment",
    ]);
    const statuses = emulator().calls.map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [200, 200, 200, 401, 401, 401]);
  });

  it("is never replaced for a create", async () => {
    const { apiKey } = emulator().seed();
    const error = await failure(sender(stale())(unrepeatable(`/api/${apiKey}/client/create`)));
    assert.equal(error.status, 401);
    assert.equal(emulator().calls.length, 1);
  });
});
