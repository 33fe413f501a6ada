import assert from "node:assert/strict";
import { published } from "../../../src/config/rate-limits";
import { processHost } from "../../../src/host";
import { emulated, failure, get, sender, senderOf, settingsOf } from "../../support/emulated";

const emulator = emulated();

describe("how many calls are under way", () => {
  it("never more than 12", async () => {
    const { apiKey } = emulator().seed();
    emulator().faults.push({ delay: 60 });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, emulator().calls.filter(({ status }) => status === 0).length);
    }, 2);
    const send = senderOf(emulator());
    await Promise.all(Array.from({ length: 64 }, () => send(get(`/api/${apiKey}/service/get`))));
    clearInterval(watch);
    assert.equal(emulator().calls.length, 64);
    assert.equal(most, 12);
  });
});

describe("the rate limit", () => {
  const emulator = emulated();

  const views = ["none", "ratelimit", "x-ratelimit"] as const;
  for (const rateLimitHeaders of views) {
    for (const retryAfter of [true, false]) {
      it(`makes the whole process hold back (headers: ${rateLimitHeaders}, told how long: ${retryAfter})`, async () => {
        const { apiKey } = emulator().seed();
        Object.assign(emulator().options, { perSecond: 20, rateLimitHeaders, retryAfter });
        const send = sender(settingsOf(emulator(), { rateLimits: '{"perSecond":1000}' }), processHost);
        await Promise.all(Array.from({ length: 64 }, () => send(get(`/api/${apiKey}/service/get`))));
        const refusals = emulator().calls.filter(({ status }) => status === 429).length;
        assert.ok(refusals <= 15, `${refusals} refusals`);
        assert.equal(emulator().calls.length - refusals, 64);
      });
    }
  }

  it("is not met at the pace that is the default", async () => {
    const { apiKey } = emulator().seed();
    emulator().options.perSecond = 20;
    const send = sender({ ...settingsOf(emulator()), rateLimits: published }, processHost);
    await Promise.all(Array.from({ length: 30 }, () => send(get(`/api/${apiKey}/service/get`))));
    assert.equal(emulator().calls.length, 30);
  });

  it("ends in an error that says when there is room again", async () => {
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
