import assert from "node:assert/strict";
import { useEmulatorWithClock } from "./harness";

describe("Emulator: rate limits", () => {
  const [harness, clock] = useEmulatorWithClock();
  const { get } = harness;

  const path = "/api/service/get/list";
  const statuses = async (paths: string[]) => {
    const found = [];
    for (const each of paths) found.push((await get(each)).status);
    return found;
  };
  const limitHeaders = (headers: Headers) =>
    Object.fromEntries([...headers].filter(([name]) => /ratelimit|retry/.test(name)));

  it("refuses calls over perSecond with 429 and headers, or without headers if retryAfter is false", async () => {
    harness.emulator.options.perSecond = 2;
    const [, , limited] = [await get(path), await get(path), await get(path)];
    assert.deepEqual([limited?.status, limited?.body.resultCode], [429, "A001311"]);
    const wait = { "retry-after": "1", "ratelimit-remaining": "0", "ratelimit-reset": "1" };
    assert.deepEqual(limitHeaders(limited?.headers ?? new Headers()), wait);
    harness.emulator.options.retryAfter = false;
    harness.emulator.options.rateLimitHeaders = "ratelimit";
    const silent = await get(path);
    assert.deepEqual([silent.status, limitHeaders(silent.headers)], [429, {}]);
    clock.advance(1000);
    assert.deepEqual(await statuses([path]), [200]);
  });

  it("counts the hour separately for clients, authorization and everything else, until a reset", async () => {
    const { apiKey } = harness.emulator.seed();
    harness.emulator.options.hourly = { service: 3, client: 2, authorization: 1 };
    const clients = `/api/${apiKey}/client/get/list?x=/auth/`;
    assert.deepEqual(await statuses([clients, clients, clients, clients]), [200, 200, 429, 429]);
    assert.deepEqual(await statuses([path, "/api/apiserver", `/api/${apiKey}/hsk/get/list`]), [200, 200, 200]);
    assert.deepEqual(await statuses([path, "/api/apiserver"]), [429, 429]);
    const authorization = `/api/${apiKey}/auth/authorization`;
    assert.deepEqual(await statuses([authorization, authorization]), [404, 429]);
    const limited = await get(clients);
    assert.match(limited.headers.get("retry-after") ?? "", /^3(599|600)$/);
    assert.match(limited.body.resultMessage, /^\[A001311\] .* retry after 3\d{3} seconds/);
    harness.emulator.reset();
    assert.deepEqual(await statuses([path]), [200]);
  });

  it("admits a call as soon as an earlier one is an hour old", async () => {
    Object.assign(harness.emulator.options, { hourly: { service: 2 }, hourMs: 800 });
    const first = await statuses([path]);
    clock.advance(400);
    assert.deepEqual([...first, ...(await statuses([path, path]))], [200, 200, 429]);
    clock.advance(400);
    assert.deepEqual(await statuses([path, path]), [200, 429]);
  });

  it("describes the limit with the fewest calls left on other responses, with the option rateLimitHeaders", async () => {
    harness.emulator.seed();
    Object.assign(harness.emulator.options, { perSecond: 50, hourly: { service: 5 } });
    assert.deepEqual(limitHeaders((await get(path)).headers), {});
    harness.emulator.options.rateLimitHeaders = "ratelimit";
    const nearest = { "ratelimit-limit": "5", "ratelimit-remaining": "3" };
    const headers = limitHeaders((await get(path)).headers);
    assert.deepEqual(headers, { ...nearest, "ratelimit-reset": headers["ratelimit-reset"] });
    assert.match(String(headers["ratelimit-reset"]), /^3(599|600)$/);
    const other = limitHeaders((await get("/api/7/client/get/list")).headers);
    assert.deepEqual([other["ratelimit-limit"], other["ratelimit-reset"]], ["50", "1"]);
    harness.emulator.options.rateLimitHeaders = "x-ratelimit";
    const { "x-ratelimit-reset": reset, ...rest } = limitHeaders((await get(path)).headers);
    assert.deepEqual(rest, { "x-ratelimit-limit": "5", "x-ratelimit-remaining": "2" });
    assert.ok(Math.abs(Number(reset) - clock.now() / 1000 - 3600) < 3);
    harness.emulator.options.hourly = {};
    harness.emulator.options.perSecond = Number.POSITIVE_INFINITY;
    assert.deepEqual(limitHeaders((await get(path)).headers), {});
  });
});
