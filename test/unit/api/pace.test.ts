import assert from "node:assert/strict";
import { published } from "../../../src/config/rate-limits";
import type { Settings } from "../../../src/config/settings";
import { SharedClock } from "../../support/clock";
import { failure, get, sender, senderOf, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const clock = new SharedClock();
const emulator = useEmulator({ clock });

/** Reads a service many times at once. */
function readMany(count: number, more: Partial<Settings> = {}): Promise<unknown[]> {
  const { apiKey } = emulator().seed();
  const send = sender({ ...settingsOf(emulator()), ...more }, new TestHost(clock));
  return Promise.all(Array.from({ length: count }, () => send(get(`/api/${apiKey}/service/get`))));
}

const refusals = () => emulator().calls.filter(({ status }) => status === 429).length;

describe("The calls of a run", () => {
  it("are 12 at most at the same time", async () => {
    emulator().faults.push({ delay: 60 });
    const { apiKey } = emulator().seed();
    const send = senderOf(emulator());
    await Promise.all(Array.from({ length: 64 }, () => send(get(`/api/${apiKey}/service/get`))));
    assert.equal(emulator().calls.length, 64);
    assert.equal(clock.most, 12);
  });

  const views = ["none", "ratelimit", "x-ratelimit"] as const;
  for (const rateLimitHeaders of views) {
    for (const retryAfter of [true, false]) {
      it(`slow down together at a rate limit (headers: ${rateLimitHeaders}, Retry-After: ${retryAfter})`, async () => {
        Object.assign(emulator().options, { perSecond: 20, rateLimitHeaders, retryAfter });
        await readMany(64, { rateLimits: { ...published, perSecond: 1000 } });
        assert.ok(refusals() <= 15, `${refusals()} refusals`);
        assert.equal(emulator().calls.length - refusals(), 64);
      });
    }
  }

  it("get their answers at a rate limit, whatever body a 429 has", async () => {
    for (const tooManyRequestsBody of ["", { error: "slow" }]) {
      Object.assign(emulator().options, { perSecond: 8, tooManyRequestsBody });
      const answers = await readMany(10);
      assert.ok(answers.every((answer) => Object(answer).apiKey));
      assert.ok(refusals() > 0);
    }
  });

  it("are not refused at the default pace", async () => {
    emulator().options.perSecond = 20;
    await readMany(30, { rateLimits: published });
    assert.equal(emulator().calls.length, 30);
  });

  it("fail with the time at which there is room again, once the hour's allowance is used up", async () => {
    const { apiKey } = emulator().seed();
    const send = senderOf(emulator(), { rateLimits: '{"service":2,"share":1,"perSecond":1000}' });
    const read = () => send(get(`/api/${apiKey}/service/get`));
    await read();
    await read();
    const { message } = await failure(read());
    assert.match(
      message,
      /this hour's 2 service requests are used up; there is room again at \d{4}-.*run it again then, or raise authlete:rateLimits/,
    );
    assert.equal(emulator().calls.length, 2);
  });
});
