/** What `whoami` says where a credential is refused, or no Authlete answers. */
import assert from "node:assert/strict";
import { useEmulator } from "../../support/emulator";
import { type Answers, run, variables, withServer } from "./run";

const emulator = useEmulator();

const refuse = (answer: Answers[string]) =>
  withServer({ "/api/service/get": answer, "/api/service/get/list": answer }, (baseUrl) =>
    run(["whoami"], { env: variables({ baseUrl, accessToken: "secret-token" }) }),
  );

describe("whoami, refused", () => {
  it("fault 11: says that a credential is not accepted, once and whole, without pointing to itself", async () => {
    const env = variables({ baseUrl: emulator().url, accessToken: "secret-token" });
    const { code, stdout, stderr } = await run(["whoami"], { env });
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^Credential {4}an access token, of an organization or of a service\nFrom {10}AUTHLETE_ACCESS_TOKEN/,
    );
    assert.match(
      stderr.split("\n")[1] ?? "",
      /^Authlete does not accept the credential: .* Check AUTHLETE_ACCESS_TOKEN and authlete:baseUrl\. \(Status 401, A458101\.\)$/,
    );
    assert.equal(stderr.trim().split("\n").length, 2);
    assert.doesNotMatch(stdout + stderr, /secret-token|whoami|refresh|Reaches|valid\n|\n {4}at /);
  });

  const cases: [name: string, answer: Answers[string], expected: RegExp][] = [
    ["another cluster", [403, { resultCode: "A458203", resultMessage: "[A458203] no." }], /belongs to another server/],
    ["a firewall", [403, "<html>no</html>"], /^Another server than Authlete refuses/m],
    ["another site", [404, "<html>no</html>"], /^No Authlete 3\.0 is at this address/m],
    ["a server that shows nothing", [400, { resultCode: "A001299", resultMessage: "no" }], /^Authlete shows neither/m],
    ["a page", [200, "<html>hello</html>"], /answered 200 with an HTML page; check authlete:baseUrl/],
    ["another JSON", [200, {}], /the answer is not a list of services; check authlete:baseUrl/],
    ["a redirect", [302], /redirects are not followed: set authlete:baseUrl/],
    [
      "a broken server",
      [500, { resultCode: "A001101", resultMessage: "[A001101] sorry" }],
      /Authlete failed: try again later/,
    ],
    ["a full server", [429], /the rate limit is reached: try again later/],
  ];
  for (const [name, answer, expected] of cases)
    it(`says what to do about ${name}`, async () => {
      const { code, stdout, stderr } = await refuse(answer);
      assert.equal(code, 1);
      assert.match(stderr, expected);
      assert.doesNotMatch(stdout + stderr, /secret-token|whoami|valid\n|\n {4}at /);
    });

  it("asks each question once, and says at once that nobody is there", async () => {
    const asked = await withServer({}, async (baseUrl, paths) => {
      await run(["whoami"], { env: variables({ baseUrl, accessToken: "secret-token" }) });
      return paths;
    });
    assert.deepEqual(asked.sort(), ["/api/info", "/api/service/get", "/api/service/get/list?start=0&end=3"]);
    const begin = Date.now();
    const env = variables({ baseUrl: "http://127.0.0.1:1", accessToken: "secret-token" });
    const { code, stderr } = await run(["whoami"], { env });
    assert.equal(code, 1);
    assert.match(stderr, /http:\/\/127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\); check authlete:baseUrl/);
    assert.ok(Date.now() - begin < 5000);
  });

  it("fault 11: makes names printable, and shows no secret in any of them", async () => {
    const serviceName = `\u001b[31mred\u001b[0m\u202E\u0007 "secret-token" ${"x".repeat(500)}`;
    const answers: Answers = {
      "/api/service/get/list": [200, { totalCount: 2, services: [{ apiKey: "1\u001b[2J", serviceName }] }],
    };
    const found = await withServer(answers, (baseUrl) =>
      run(["whoami"], { env: variables({ baseUrl, accessToken: "secret-token" }) }),
    );
    assert.match(found.stdout, /Reaches {7}2 services: "red \\"\[secret\]\\" x{300,390}…" \(1\) and 1 more$/m);
    assert.equal(found.code, 0);
  });
});
