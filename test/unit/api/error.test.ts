import assert from "node:assert/strict";
import { AuthleteError } from "../../../src/api/error";
import type { Call } from "../../../src/call";
import { failure, get, senderOf, useEmulator } from "../../support/emulator";

const emulator = useEmulator();

const see = (section: string) => ` (see pulumi-authlete/docs/errors.md#${section})`;

describe("An error", () => {
  const body = { resultCode: "A123456", resultMessage: "[A123456] /x, no." };
  const mayExist = /; if the object was created all the same, the next `pulumi up` finds it \(.*\)$/;
  type Case = [fault: object, message: string | RegExp, call?: Partial<Call>];
  const cases: Record<string, Case> = {
    "400": [{ status: 400, body }, `400 [A123456] /x, no.; correct the value that it names${see("invalid-value")}`],
    "401": [
      { status: 401, body },
      /^401 \[A123456\] \/x, no\.; the credential is not valid .*`npx pulumi-authlete whoami`/,
    ],
    "401 without a body": [{ status: 401, body: "" }, /^401 with an empty body; the credential is not valid/],
    "401 of the IdP": [
      { status: 401, body: { error: "Bad token" } },
      /^401 Bad token; .*organization's access token/,
      { idp: true },
    ],
    "403": [{ status: 403, body }, /^403 \[A123456\] \/x, no\.; the credential has no right to do this; .*whoami/],
    "403 of the IdP": [
      { status: 403, body: { error: "Upgrade your plan.", errors: ["Upgrade your plan."], organizationId: 7 } },
      `403 Upgrade your plan.; check authlete:organizationId, and what the organization's token and its plan allow${see("organization-rights")}`,
      { idp: true },
    ],
    "403 of a missing service": [
      { status: 403, body: { resultCode: "A458203", resultMessage: "[A458203] none." } },
      /^403 \[A458203\] none\.; check the id of the service, authlete:baseUrl \(http:\/\/127[^ ]*\), authlete:apiVersion and authlete:apiServerId/,
    ],
    "404": [{ status: 404, body }, /^404 \[A123456\] \/x, no\.; it does not exist .*`pulumi refresh`/],
    "404 with a number for a code": [
      { status: 404, body: { resultCode: 404, resultMessage: "" } },
      /^404 without a message; it does not exist/,
    ],
    "404 of another server": [
      { status: 404, body: "<html>" },
      /^404 with an HTML page, which is not from Authlete's API; check authlete:baseUrl \(http.*\) and authlete:apiVersion \(see .*#address\)$/,
    ],
    "404 without a body": [
      { status: 404, body: "" },
      /^404 with an empty body; check authlete:baseUrl \(http.*\) and authlete:apiVersion \(see .*#address\)$/,
    ],
    "405": [
      { status: 405, body },
      /^405 .*; check authlete:baseUrl \(http.*\) and authlete:apiVersion \(see .*#address\)$/,
    ],
    "422": [{ status: 422, body: "nonsense" }, `422 nonsense; correct the value that it names${see("invalid-value")}`],
    "429": [
      { status: 429, headers: { "retry-after": "3600" }, body },
      `429 [A123456] /x, no.; the rate limit is reached: try again in 3600 seconds, or with a smaller --parallel${see("rate-limit")}`,
    ],
    "500": [
      { status: 500, body },
      `500 [A123456] /x, no.; Authlete failed: try again later, and look for a value that it may not know${see("server-error")}`,
    ],
    "500 without a body for a create": [
      { status: 500, body: "" },
      /^500 with an empty body; Authlete failed/,
      { repeatable: false },
    ],
    "502 with an HTML page for a create": [
      { status: 502, body: "\n <HTML>" },
      /^502 with an HTML page, .*; .*; if the object was created all the same/,
      { repeatable: false },
    ],
    "503 without a body": [
      { status: 503, headers: { "retry-after": "3600" }, body: "" },
      `503 with an empty body; Authlete cannot answer now: try again later${see("unavailable")}`,
    ],
    "504 for a create": [{ status: 504, body: "upstream timeout" }, mayExist, { repeatable: false }],
    "400 whose message lacks the code": [
      { status: 400, body: { resultCode: "A123456", resultMessage: "No." } },
      /^400 \[A123456\] No\.; /,
    ],
    "400 with unknown JSON": [
      { status: 400, body: { title: "Bad", detail: "very" } },
      `400 {"title":"Bad","detail":"very"}; correct the value that it names${see("invalid-value")}`,
    ],
    "a redirect": [
      { status: 302, headers: { location: "http://127.0.0.1:1/" }, body: "" },
      `302 with an empty body; redirects are not followed: set authlete:baseUrl to the address itself${see("redirect")}`,
    ],
    "200 with broken JSON": [
      { status: 200, body: '{"a":' },
      `answered 200 with a body that is not JSON; check authlete:baseUrl, and the proxy if there is one${see("unreadable-answer")}`,
    ],
    "200 with an HTML page": [
      { status: 200, body: "<!doctype html>" },
      /^answered 200 with an HTML page; check authlete:baseUrl/,
    ],
    "200 with an HTML page for a create": [{ status: 200, body: "<!doctype html>" }, mayExist, { repeatable: false }],
  };
  for (const [what, [fault, expected, more]] of Object.entries(cases)) {
    it(`names the call, the answer and the remedy: ${what}`, async () => {
      emulator().faults.push({ ...fault });
      const error = await failure(senderOf(emulator())(get("/api/x", more)));
      assert.ok(error instanceof AuthleteError);
      assert.ok(error.message.startsWith("GET /api/x: "));
      const rest = error.message.slice("GET /api/x: ".length);
      if (typeof expected === "string") assert.equal(rest, expected);
      else assert.match(rest, expected);
      assert.equal(emulator().calls.length, 1);
    });
  }

  it("is not thrown for an empty success", async () => {
    emulator().faults.push({ status: 200, body: "" });
    assert.equal(await senderOf(emulator())(get("/api/x")), undefined);
  });

  it("only a code of the cluster says that an object is missing", async () => {
    const missing = async (fault: object, call: Partial<Call> = {}) => {
      emulator().faults.push({ ...fault, times: 1 });
      return (await failure(senderOf(emulator())(get("/api/x", call)))).missing;
    };
    const cluster = { status: 404, body: { resultCode: "A001212", resultMessage: "gone" } };
    const idp = { status: 404, body: { error: "The service was not found." } };
    assert.equal(await missing(cluster), true);
    assert.equal(await missing({ status: 404, body: { resultCode: 404, resultMessage: "" } }), false);
    assert.equal(await missing(idp, { idp: true }), false);
    assert.equal(await missing({ status: 403, body: { resultCode: "A458203", resultMessage: "none" } }), true);
    assert.equal(await missing(cluster, { idp: true }), false);
    assert.equal(await missing(idp), false);
    assert.equal(await missing({ status: 404, body: "<html>" }), false);
    assert.equal(await missing({ status: 404, body: "" }), false);
    assert.equal(await missing({ status: 403, body: { resultCode: "A457101", resultMessage: "none" } }), false);
  });

  it("shows no control characters or escape sequences, and the beginning of a long text", async () => {
    const long = `\x1b[31mred\x1b[0m\x07\r\n\t\u202e\u2028 \x1b]0;title\x07end ${"x".repeat(10_000)}`;
    emulator().faults.push({ status: 400, body: { resultMessage: long } });
    const { message } = await failure(senderOf(emulator())(get("/api/x")));
    assert.match(message, /^GET \/api\/x: 400 red end x{300,400}…; correct/);
    assert.doesNotMatch(message, /\p{C}/u);
  });
});
