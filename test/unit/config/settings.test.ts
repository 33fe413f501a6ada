import assert from "node:assert/strict";
import { published } from "../../../src/config/rate-limits";
import { readSettings, variable } from "../../../src/config/settings";
import { type Config, lookup } from "../../support/emulator";
import { envOf, inConfig, owner, refusalOf, secret, token } from "../../support/settings";

describe("The settings", () => {
  const read = (config: Config) => inConfig({ ...token, ...config });
  const refusal = (config: Config) => refusalOf({ ...token, ...config });

  it("come from the environment, key by key, if the configuration lacks them", () => {
    const env = envOf({
      baseUrl: "https://env.example",
      apiVersion: "2.3",
      organizationId: "9",
      timeout: "7",
      usage: "json",
    });
    const settings = readSettings(lookup({ ...token, baseUrl: "https://config.example", timeout: "8" }), env);
    assert.partialDeepStrictEqual(settings, {
      baseUrl: "https://config.example",
      generation: 2,
      idp: false,
      idpUrl: undefined,
      organizationId: "9",
      apiServerId: undefined,
      timeout: 8000,
      usage: "json",
      credential: { token: secret },
    });
  });

  it("have defaults", () => {
    assert.partialDeepStrictEqual(read({}), {
      baseUrl: "https://us.authlete.com",
      generation: 3,
      idp: true,
      formerBaseUrl: undefined,
      idpUrl: "https://login.authlete.com",
      organizationId: undefined,
      apiServerId: "76281",
      timeout: 30_000,
      maxWait: 120_000,
      rateLimits: published,
      usage: "summary",
      listMaxAge: 300_000,
      updateMaxAge: 10_000,
      recoveryPages: 20,
      recoveryAge: 86_400_000,
    });
  });

  it("accept any of the rate limits, and refuse what is not one", () => {
    assert.deepEqual(read({ rateLimits: '{"client":7,"share":1}' }).rateLimits, {
      ...published,
      client: 7,
      share: 1,
    });
    for (const rateLimits of ["7", "x", "[1]", '{"clients":1}', '{"client":0}', '{"client":"7"}', '{"share":2}'])
      assert.match(refusal({ rateLimits }), /^authlete:rateLimits/, rateLimits);
    assert.match(refusal({ usage: "loud" }), /^authlete:usage is "loud": give summary, off or json$/);
    assert.match(refusal({ maxWait: "long" }), /^authlete:maxWait is "long"/);
  });

  const fallback = (env: Config, config: Config = {}) =>
    readSettings(lookup({ ...token, ...config }), envOf(env)).fallback;

  it("have a fallback credential, if the environment has one of the same kind for the same server", () => {
    assert.deepEqual(fallback({ accessToken: "newer" }), { token: "newer" });
    assert.equal(fallback(owner), undefined);
    assert.equal(fallback({ accessToken: "newer", apiKey: "7" }), undefined);
    assert.equal(fallback({ accessToken: "newer", baseUrl: "https://other.example" }), undefined);
    assert.equal(fallback({ accessToken: "newer", organizationId: "8" }, { organizationId: "9" }), undefined);
    assert.equal(fallback({ accessToken: "newer" }, { explicit: "true" }), undefined);
  });

  it("have environment variables in capitals", () => {
    assert.equal(variable("serviceOwnerApiSecret"), "AUTHLETE_SERVICE_OWNER_API_SECRET");
    assert.equal(variable("idpUrl"), "AUTHLETE_IDP_URL");
  });

  for (const [text, generation] of Object.entries({ 3: 3, "3.0": 3, "3.0.1": 3, 2: 2, "2.3": 2, " 2.3 ": 2 }))
    it(`take apiVersion ${JSON.stringify(text)} as generation ${generation}`, () =>
      assert.equal(read({ apiVersion: text }).generation, generation));

  for (const text of ["1", "4.0", "v3", "3.", "30", "3.x", "two"])
    it(`refuse apiVersion ${text}`, () =>
      assert.match(refusal({ apiVersion: text }), /^authlete:apiVersion is ".+": give 3\.0 or 2\.3$/));

  const clusters = { us: "76281", jp: "53285", eu: "63294", br: "47363" };
  for (const [region, id] of Object.entries(clusters)) {
    it(`know the IdP and the API server of ${region}.authlete.com`, () => {
      const settings = read({ baseUrl: `https://${region}.authlete.com/` });
      assert.deepEqual(
        [settings.baseUrl, settings.idpUrl, settings.apiServerId],
        [`https://${region}.authlete.com`, "https://login.authlete.com", id],
      );
    });
  }

  it("know no IdP and no API server of other hosts", () => {
    for (const baseUrl of [
      "https://api.authlete.com",
      "https://us.authlete.com:8443",
      "https://us.authlete.com.example",
      "https://on-premise.example/authlete/",
    ]) {
      const { idpUrl, apiServerId } = read({ baseUrl });
      assert.deepEqual([idpUrl, apiServerId], [undefined, undefined], baseUrl);
    }
  });

  it("use the IdP in 3.0, and in 2.x for the hosts that have one", () => {
    const idp = (apiVersion: string, baseUrl: string) => read({ apiVersion, baseUrl }).idp;
    assert.equal(idp("3.0", "https://on-premise.example"), true);
    assert.equal(idp("2.3", "https://jp.authlete.com"), true);
    assert.equal(idp("2.3", "https://api.authlete.com"), false);
  });

  it("override what is known of a host", () => {
    const { idpUrl, apiServerId } = read({ idpUrl: "https://idp.example", apiServerId: "5" });
    assert.deepEqual([idpUrl, apiServerId], ["https://idp.example", "5"]);
  });

  const addresses = {
    "https://a.example": "https://a.example",
    "https://a.example//": "https://a.example",
    "https://a.example/authlete/": "https://a.example/authlete",
    "https://a.example:8443/apis": "https://a.example:8443/apis",
    "https://a.example/api/authlete": "https://a.example/api/authlete",
    "HTTPS://A.example": "https://a.example",
    "http://localhost:8080": "http://localhost:8080",
    "http://127.0.0.1:1/": "http://127.0.0.1:1",
    "http://127.9.9.9": "http://127.9.9.9",
    "http://[::1]:3": "http://[::1]:3",
  };
  for (const [text, expected] of Object.entries(addresses))
    it(`accept the address ${text}`, () => assert.equal(read({ baseUrl: text }).baseUrl, expected));

  const malformed: [string, RegExp][] = [
    ["us.authlete.com", /must be a URL such as/],
    ["us.authlete.com:443", /must be a URL such as/],
    [`https://user:${secret}@:x`, /must be a URL such as/],
    [`https://user:${secret}@a.example`, /must be a plain URL, without user/],
    [`https://:${secret}@a.example`, /must be a plain URL, without user/],
    [`https://a.example?key=${secret}`, /must be a plain URL/],
    [`https://a.example/#${secret}`, /must be a plain URL/],
    ["http://a.example", /must begin with https:\/\//],
    ["http://localhost.example", /must begin with https:\/\//],
    ["http://127.0.0.1.example", /must begin with https:\/\//],
    ["http://0.0.0.0", /must begin with https:\/\//],
    ["ftp://localhost", /must begin with https:\/\//],
    ["https://a.example/api", /must not end in \/api/],
    ["https://a.example/api/", /must not end in \/api/],
    ["https://a.example//api//", /must not end in \/api/],
    ["https://a.example/api/service", /must not end in \/api\/service: the calls add their paths/],
    ["https://a.example/x/api/715948317/client/get/1", /must not end in \/api\/715948317\/client\/get\/1/],
    ["https://us.authlete.com/v3", /must be https:\/\/us\.authlete\.com: there is nothing under \/v3/],
    ["https://login.authlete.com/x/y/", /must be https:\/\/login\.authlete\.com: there is nothing under/],
  ];
  for (const [text, message] of malformed) {
    for (const key of ["baseUrl", "idpUrl"] as const)
      it(`refuse ${key} ${text}`, () => {
        const refused = refusal({ [key]: text });
        assert.match(refused, message);
        assert.ok(refused.startsWith(`authlete:${key} `));
      });
  }

  for (const key of ["organizationId", "apiServerId"] as const) {
    it(`accept only digits as ${key}`, () => {
      assert.equal(read({ [key]: "9223372036854775807" })[key], "9223372036854775807");
      for (const text of ["12a", "-1", "1.5", "1e3", "007", "0", "0x1f"])
        assert.match(refusal({ [key]: text }), new RegExp(`^authlete:${key} must be a number`), text);
    });
  }

  it("accept only a number of seconds as timeout", () => {
    assert.equal(read({ timeout: "0.25" }).timeout, 250);
    for (const text of ["0", "-1", "soon", "1e9", "NaN"])
      assert.match(refusal({ timeout: text }), /^authlete:timeout is ".+": give a number of seconds/);
  });
});
