/** What the settings show without a call. */
import assert from "node:assert/strict";
import { findMistakes, hasCredential, readSettings } from "../../../src/config/settings";
import { type Config, lookup } from "../../support/emulator";
import { envOf, token } from "../../support/settings";

const mistakes = (config: Config, env: Config = {}) => findMistakes(lookup(config), envOf(env));

describe("Mistakes in the settings", () => {
  it("fault 28: are found in every setting, together, under the name where each stands", () => {
    const config = { baseUrl: "http://a.example", organizationId: "acme", usage: "loud", marker: "of", apiKey: "7" };
    const found = mistakes(config, { timeout: "soon" });
    const heads = ["marker is", "timeout|AUTHLETE_TIMEOUT is", "usage is", "baseUrl must", "organizationId must"];
    const expected = [...heads, "apiKey is set without"].map((head) => new RegExp(`(${head}) `));
    assert.equal(found.length, expected.length, found.join("\n"));
    for (const pattern of expected)
      assert.ok(
        found.some((each) => pattern.test(each)),
        String(pattern),
      );
  });

  it("fault 28: are found in a credential of either place", () => {
    const inEnv = "AUTHLETE_API_KEY is set without AUTHLETE_API_SECRET: set AUTHLETE_API_SECRET too";
    assert.deepEqual(mistakes({}, { apiKey: "7" }), [inEnv]);
    assert.equal(mistakes({ ...token, apiKey: "7" }).length, 1);
    assert.deepEqual(mistakes(token, { apiKey: "7" }), []);
  });

  it("fault 28: do not include a missing credential, because a preview needs none", () => {
    assert.deepEqual(mistakes({}), []);
    assert.throws(() => readSettings(lookup({}), {}), /^Error: no credential/);
    assert.deepEqual([hasCredential(lookup({}), {}), hasCredential(lookup({ apiKey: "" }), {})], [false, true]);
  });
});
