import assert from "node:assert/strict";
import type { Settings } from "../../../src/config/settings";
import { failure, get, sender, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { unrepeatable } from "../../support/server";

describe("A stored credential that is no longer valid", () => {
  const emulator = useEmulator();
  const staleSettings = (): Settings => ({
    ...settingsOf(emulator()),
    credential: { token: "stale" },
    fallback: { token: emulator().credentials.accessToken },
  });

  it("is replaced by the environment's, with one line that says so", async () => {
    const { apiKey } = emulator().seed();
    const host = new TestHost();
    const send = sender(staleSettings(), host);
    await Promise.all([1, 2, 3].map(() => send(get(`/api/${apiKey}/service/get`))));
    assert.deepEqual(host.lines, [
      "Authlete: the stored credential is no longer valid; using the one in the environment",
    ]);
    const statuses = emulator().calls.map(({ status }) => status);
    assert.deepEqual(statuses.sort(), [200, 200, 200, 401, 401, 401]);
  });

  it("is not replaced for a create", async () => {
    const { apiKey } = emulator().seed();
    const error = await failure(sender(staleSettings())(unrepeatable(`/api/${apiKey}/client/create`)));
    assert.equal(error.status, 401);
    assert.equal(emulator().calls.length, 1);
  });
});
