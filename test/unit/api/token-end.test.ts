import assert from "node:assert/strict";
import { endWarning, lifetimeOf } from "../../../src/api/token-end";
import { TestClock } from "../../support/clock";
import { failure, get, sender, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwt = (claims: unknown) => [part({ alg: "none" }), part(claims), "signature"].join(".");
const [minute, hour, day] = [60, 3600, 86_400];
const now = Date.parse("2027-01-01T00:00:00Z");
const seconds = now / 1000;

describe("The end of a token", () => {
  it("is in a token that is a JWT, and in no other", () => {
    assert.deepEqual(lifetimeOf(jwt({ exp: 2, iat: 1 })), { end: 2000, start: 1000 });
    assert.deepEqual(lifetimeOf(jwt({ exp: 2 })), { end: 2000, start: undefined });
    const others = ["opaque", "a.b", "a.b.c.d", "..", jwt({}), jwt({ exp: "2" }), jwt({ exp: 1e300 }), jwt([]), jwt(7)];
    for (const token of others) assert.equal(lifetimeOf(token), undefined, token);
  });

  const cases: [lifetime: string, start: number | undefined, left: number, expected: RegExp | undefined][] = [
    ["90 days, 15 left", -75 * day, 15 * day, undefined],
    [
      "90 days, 13 left",
      -77 * day,
      13 * day,
      /ends at 2027-01-14T00:00:00\.000Z, in 13 days: create a new one, set it,/,
    ],
    ["90 days, 30 hours left", -89 * day, 30 * hour, /, in 30 hours:/],
    ["an unknown time, 15 days left", undefined, 15 * day, undefined],
    ["an unknown time, 50 minutes left", undefined, 50 * minute, /, in 50 minutes:/],
    ["an hour, 50 minutes left", -10 * minute, 50 * minute, undefined],
    ["an hour, 10 minutes left", -50 * minute, 10 * minute, /, in 10 minutes:/],
    ["an hour, over", -2 * hour, -hour, /ended at 2026-12-31T23:00:00\.000Z: set a new one$/],
  ];
  for (const [lifetime, start, left, expected] of cases)
    it(`is ${expected ? "worth a warning" : "no warning"} for a token of ${lifetime}`, () => {
      const token = jwt({ exp: seconds + left, ...(start !== undefined && { iat: seconds + start }) });
      const warning = endWarning(token, now);
      if (expected) assert.match(String(warning), expected);
      else assert.equal(warning, undefined);
    });
});

describe("A token that ends soon", () => {
  const emulator = useEmulator();

  it("is warned of once, with the first call", async () => {
    const host = new TestHost(new TestClock(() => now));
    const accessToken = jwt({ exp: seconds + day });
    const send = sender(settingsOf(emulator(), { accessToken }), host);
    for (const path of ["/api/service/get", "/api/service/get/list"]) await failure(send(get(path)));
    assert.deepEqual(host.lines.length, 1);
    assert.match(String(host.lines), /^Authlete: the access token ends at .*, in 24 hours: /);
    assert.doesNotMatch(String(host.lines), /eyJ/);
  });
});
