import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { useEmulator } from "./harness";

describe("Emulator: pause, resume and restart", () => {
  const harness = useEmulator();
  const { get, post } = harness;

  it("refuses connections while it pauses, and has the same data and addresses when it resumes", async () => {
    await harness.startAgain({ separateIdp: true });
    const { emulator } = harness;
    const { apiKey } = emulator.seed({ clients: [{}] });
    const path = `/api/${apiKey}/client/get/list`;
    assert.equal((await get(path)).status, 200);
    emulator.faults.push({ path: "/api/never", status: 500 });
    await emulator.pause();
    for (const url of [emulator.url, emulator.idpUrl])
      await assert.rejects(fetch(url), ({ cause }) => cause.code === "ECONNREFUSED");
    await emulator.pause();
    await emulator.resume();
    await emulator.resume();
    assert.equal((await get(path)).body.totalCount, 1);
    const headers = { authorization: harness.token };
    assert.equal((await fetch(`${emulator.idpUrl}/api/apiserver`, { headers })).status, 200);
    assert.deepEqual([emulator.calls.length, emulator.faults.length], [3, 1]);
  });

  it("cuts delayed calls on restart, and carries out only those whose delay comes after", async () => {
    const { apiKey } = harness.emulator.seed();
    const create = () => post(`/api/${apiKey}/client/create`, {});
    harness.emulator.faults.push({ path: /create/, delay: 60_000, times: 1 });
    harness.emulator.faults.push({ path: /create/, delay: 60_000, after: true, times: 1 });
    const cut = Promise.allSettled([create(), create()]);
    while (harness.emulator.calls.length < 2) await sleep(5);
    await harness.emulator.restart();
    assert.deepEqual(
      (await cut).map(({ status }) => status),
      ["rejected", "rejected"],
    );
    assert.equal((await get(`/api/${apiKey}/client/get/list`)).body.totalCount, 1);
    assert.equal((await create()).status, 200);
  });
});

describe("Emulator: system clock", () => {
  const harness = useEmulator();

  it("is the default, and really waits", async () => {
    const { clock } = harness.emulator.options;
    const begin = performance.now();
    await clock.sleep(40, new AbortController().signal);
    assert.ok(performance.now() - begin >= 39);
    assert.ok(Math.abs(clock.now() - Date.now()) < 1000);
  });

  it("stops waiting when the signal is aborted", async () => {
    const { clock } = harness.emulator.options;
    await assert.rejects(clock.sleep(60_000, AbortSignal.timeout(10)), { name: "AbortError" });
  });
});
