import assert from "node:assert/strict";
import type { Call } from "../../../src/call";
import { processHost } from "../../../src/host";
import { client } from "../../../src/resources/client";
import { emulated, failure, get, sender, senderOf, settingsOf } from "../../support/emulated";
import { TestHost } from "../../support/host";

const emulator = emulated();

describe("a call is repeated when that is safe and of use", () => {
  type Case = [tries: number, fault: object, call?: Partial<Call>];
  const code = (resultCode: string) => ({ resultCode, resultMessage: "x" });
  const once = { repeatable: false };
  const soon = { "retry-after": "1" };
  const cases: Record<string, Case> = {
    "a dropped connection": [2, { drop: "before", times: 1 }],
    "a dropped answer": [2, { drop: "after", times: 1 }],
    "408": [2, { status: 408, times: 1 }],
    "502": [2, { status: 502, body: "<html>", times: 1 }],
    "503 four times": [5, { status: 503, body: "", times: 4 }],
    "504": [2, { status: 504, body: code("A001101"), times: 1 }],
    "429": [2, { status: 429, body: "", headers: {}, times: 1 }],
    "429 for a create": [2, { status: 429, headers: soon, times: 1 }, once],
    "429 with an hour to wait, never": [1, { status: 429, headers: { "retry-after": "3600" } }],
    "503 with an hour to wait, never": [1, { status: 503, headers: { "retry-after": "3600" } }],
    "500 without a code, at most twice": [3, { status: 500, body: "" }],
    "500 of class 1, at most twice": [3, { status: 500, body: code("A001101") }],
    "501, at most twice": [3, { status: 501, body: "" }],
    "500 of class 2, never": [1, { status: 500, body: code("A001201") }],
    "503 of class 3, never": [1, { status: 503, body: code("A001301") }],
    "400, never": [1, { status: 400, body: code("A001101") }],
    "401, never": [1, { status: 401, body: "" }],
    "409, never": [1, { status: 409, body: "" }],
    "broken JSON, never": [1, { status: 200, body: "{" }],
    "a dropped connection of a create, never": [1, { drop: "before" }, once],
    "a dropped answer of a create, never": [1, { drop: "after" }, once],
    "500 for a create, never": [1, { status: 500, body: "" }, once],
    "503 for a create, never": [1, { status: 503, body: "" }, once],
    "408 for a create, never": [1, { status: 408, body: "" }, once],
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
    it(`${what}: ${expected === 1 ? "one try" : `${expected} tries`}`, () => assert.equal(tries[what], expected));

  it("an update whose answer was lost is done once more and a create is not", async () => {
    const { apiKey: serviceId, clientIds } = emulator().seed({ clients: [{ clientName: "old" }] });
    const send = senderOf(emulator());
    const calls = client.calls({ generation: 3, idp: true, serviceId, clientId: clientIds[0] });
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

  it("waits as long as Retry-After says, in seconds or as a date", async () => {
    const { apiKey } = emulator().seed();
    const now = Math.ceil(Date.now() / 1000) * 1000;
    const inTwoSeconds = new Date(now + 2000).toUTCString();
    for (const retryAfter of ["2", inTwoSeconds]) {
      const host = new TestHost(() => now);
      emulator().faults.push({ status: 429, headers: { "retry-after": retryAfter }, times: 1 });
      await sender(settingsOf(emulator()), host)(get(`/api/${apiKey}/service/get`));
      assert.deepEqual(host.waits, [2000]);
    }
  });

  it("gets through a rate limit, whatever a 429 says", async () => {
    const { apiKey } = emulator().seed();
    const call = get(`/api/${apiKey}/service/get`);
    for (const tooManyRequestsBody of ["", { error: "slow" }]) {
      Object.assign(emulator().options, { perSecond: 8, tooManyRequestsBody });
      const send = sender(settingsOf(emulator()), processHost);
      await Promise.all(Array.from({ length: 10 }, () => send(call)));
    }
  });
});
