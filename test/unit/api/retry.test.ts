import assert from "node:assert/strict";
import type { Call } from "../../../src/call";
import { client } from "../../../src/resources/client";
import { TestClock } from "../../support/clock";
import { failure, get, sender, senderOf, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const emulator = useEmulator();

describe("A call", () => {
  type Case = [tries: number, fault: object, call?: Partial<Call>];
  const code = (resultCode: string) => ({ resultCode, resultMessage: "x" });
  const once = { repeatable: false };
  const soon = { "retry-after": "1" };
  const cases: Record<string, Case> = {
    "a dropped connection": [2, { drop: "before", times: 1 }],
    "a dropped answer": [2, { drop: "after", times: 1 }],
    "408": [2, { status: 408, times: 1 }],
    "502": [2, { status: 502, body: "<html>", times: 1 }],
    "503, four times": [5, { status: 503, body: "", times: 4 }],
    "504": [2, { status: 504, body: code("A001101"), times: 1 }],
    "429": [2, { status: 429, body: "", headers: {}, times: 1 }],
    "429 for a create": [2, { status: 429, headers: soon, times: 1 }, once],
    "429 with an hour to wait": [1, { status: 429, headers: { "retry-after": "3600" } }],
    "503 with an hour to wait": [1, { status: 503, headers: { "retry-after": "3600" } }],
    "500 without a code": [3, { status: 500, body: "" }],
    "500 of class 1": [3, { status: 500, body: code("A001101") }],
    "501": [3, { status: 501, body: "" }],
    "500 of class 2": [1, { status: 500, body: code("A001201") }],
    "503 of class 3": [1, { status: 503, body: code("A001301") }],
    "400": [1, { status: 400, body: code("A001101") }],
    "401": [1, { status: 401, body: "" }],
    "409": [1, { status: 409, body: "" }],
    "broken JSON": [1, { status: 200, body: "{" }],
    "a dropped connection of a create": [1, { drop: "before" }, once],
    "a dropped answer of a create": [1, { drop: "after" }, once],
    "500 for a create": [1, { status: 500, body: "" }, once],
    "503 for a create": [1, { status: 503, body: "" }, once],
    "408 for a create": [1, { status: 408, body: "" }, once],
  };

  const tries: Record<string, number> = {};
  before(async () => {
    const entries = Object.entries(cases).map(([what, [, fault, call]], i) => ({ what, fault, call, i: i + 1 }));
    emulator().reset();
    for (const { i } of entries) emulator().seed({ apiKey: String(1000 + i) });
    for (const { i, fault } of entries) emulator().faults.push({ path: `/api/${1000 + i}/`, ...fault });
    const send = senderOf(emulator());
    await Promise.allSettled(entries.map(({ i, call }) => send(get(`/api/${1000 + i}/service/get`, call))));
    for (const { what, i } of entries)
      tries[what] = emulator().calls.filter(({ path }) => path.startsWith(`/api/${1000 + i}/`)).length;
  });
  for (const [what, [expected]] of Object.entries(cases))
    it(`is ${expected === 1 ? "not repeated" : `sent ${expected} times`} after ${what}`, () =>
      assert.equal(tries[what], expected));

  it("is repeated after its answer was lost, if it is an update, and not if it is a create", async () => {
    const { apiKey: serviceId, clientIds } = emulator().seed({ clients: [{ clientName: "old" }] });
    const send = senderOf(emulator());
    const calls = client.calls({ generation: 3, idp: true, id: { serviceId, clientId: clientIds[0] } });
    emulator().faults.push({ method: "POST", drop: "after", times: 1 });
    assert.equal(Object(await send(calls.update({ clientName: "new" }))).clientName, "new");
    emulator().faults.push({ method: "POST", drop: "after", times: 1 });
    const { message, status, unsent } = await failure(send(calls.create({ clientName: "x" })));
    assert.match(
      message,
      /^POST \/api\/\d+\/client\/create: the connection to http:\/\/127.* broke \(UND_ERR_SOCKET\); .*; if the object was created/,
    );
    assert.deepEqual([status, unsent], [0, false]);
    assert.equal(Object(await send(get(`/api/${serviceId}/client/get/list`))).totalCount, 2);
  });

  it("is repeated when Retry-After says, in seconds or as a date", async () => {
    const { apiKey } = emulator().seed();
    const now = 1_750_000_000_000;
    const inTwoSeconds = new Date(now + 2000).toUTCString();
    for (const retryAfter of ["2", inTwoSeconds]) {
      const clock = new TestClock(() => now);
      emulator().faults.push({ status: 429, headers: { "retry-after": retryAfter }, times: 1 });
      await sender(settingsOf(emulator()), new TestHost(clock))(get(`/api/${apiKey}/service/get`));
      assert.deepEqual(clock.waits, [2000]);
    }
  });
});
