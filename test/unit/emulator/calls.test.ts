import assert from "node:assert/strict";
import { basic, useEmulator } from "./harness";

describe("Emulator: recorded calls", () => {
  const harness = useEmulator();
  const { get, post, newService, newClient } = harness;

  it("records method, path, status, credential and body of every call", async () => {
    const { apiKey, apiSecret } = harness.emulator.seed();
    const body = { clientName: "Web" };
    await post("/api/client/create?x=1", body, basic(apiKey, apiSecret));
    await get("/api/client/get/list", "");
    const [first, second] = harness.emulator.calls;
    const more = { status: 200, authorization: "Basic", credential: "serviceKey", host: "cluster" };
    assert.deepEqual(first, { method: "POST", path: "/api/client/create?x=1", body, ...more });
    assert.deepEqual([second?.status, second?.authorization, second?.body], [401, "none", undefined]);
  });

  it("forgets calls and services on reset", async () => {
    harness.emulator.seed();
    await get("/api/service/get/list");
    harness.emulator.reset();
    assert.equal(harness.emulator.calls.length, 0);
    assert.equal((await get("/api/service/get/list")).body.totalCount, 0);
  });

  it("records no bodies with the option record set to lines", async () => {
    harness.emulator.options.record = "lines";
    const { apiKey } = await newService();
    await newClient({ apiKey });
    assert.deepEqual(
      harness.emulator.calls.map(({ method, path, status, body }) => [`${method} ${path} ${status}`, body]),
      [
        ["POST /api/service 200", undefined],
        [`POST /api/${apiKey}/client/create 200`, undefined],
      ],
    );
  });
});
