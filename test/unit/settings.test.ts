import assert from "node:assert/strict";
import { published } from "../../src/config/rate-limits";
import { readSettings, variable } from "../../src/config/settings";
import { credentialTable } from "../../src/config/table";
import { type Config, lookup } from "../support/emulated";

const secret = "never-show-this";
const token = { accessToken: secret };
const service = { apiKey: "71", apiSecret: secret };
const owner = { serviceOwnerApiKey: "72", serviceOwnerApiSecret: secret };

const envOf = (config: Config) => Object.fromEntries(Object.entries(config).map(([k, v]) => [variable(k), v]));
const inConfig = (config: Config) => readSettings(lookup(config), {});
const inEnv = (config: Config) => readSettings(lookup({}), envOf(config));
const ways = { config: inConfig, environment: inEnv };

/** The message with which the settings are refused. It never shows a secret. */
function refused(config: Config, way = inConfig): string {
  try {
    way(config);
  } catch (error) {
    assert.ok(!String(error).includes(secret), String(error));
    return (error as Error).message;
  }
  return assert.fail(`accepted: ${JSON.stringify(config)}`);
}

describe("credentials", () => {
  const pair = (key: string) => ({ key, secret });
  const accepted: [Config, object][] = [
    [token, { token: secret }],
    [{ apiSecret: secret }, { token: secret }],
    [service, { service: pair("71"), owner: undefined }],
    [owner, { service: undefined, owner: pair("72") }],
    [
      { ...service, ...owner },
      { service: pair("71"), owner: pair("72") },
    ],
    [{ accessToken: ` ${secret}\n` }, { token: secret }],
  ];
  for (const [name, way] of Object.entries(ways)) {
    for (const [config, expected] of accepted) {
      it(`${Object.keys(config).join(" + ")} in the ${name}`, () => {
        assert.deepEqual(way(config).credential, expected);
      });
    }
  }

  const twoKinds = /^(authlete:accessToken|AUTHLETE_ACCESS_TOKEN) is set, and \S+ too: keep one kind/;
  const named = (name: string) => `(authlete:${name}|${variable(name)})`;
  const without = (name: string, other: string) =>
    new RegExp(`^${named(name)} is set without ${named(other)}: (run|set)`);
  const wrong: [Config, RegExp][] = [
    [
      {},
      /^no credential .* `pulumi config set --secret authlete:accessToken <token>`, .*, or set AUTHLETE_ACCESS_TOKEN$/,
    ],
    [{ accessToken: "" }, /^(authlete:accessToken|AUTHLETE_ACCESS_TOKEN) is empty/],
    ...(Object.keys(credentialTable) as (keyof typeof credentialTable)[])
      .slice(1)
      .map((key): [Config, RegExp] => [{ ...token, [key]: secret }, twoKinds]),
    [{ ...token, ...service, ...owner }, twoKinds],
    [{ apiKey: "71" }, without("apiKey", "apiSecret")],
    [{ serviceOwnerApiKey: "72" }, without("serviceOwnerApiKey", "serviceOwnerApiSecret")],
    [{ serviceOwnerApiSecret: secret }, without("serviceOwnerApiSecret", "serviceOwnerApiKey")],
    [{ ...owner, apiSecret: secret }, without("apiSecret", "apiKey")],
    [{ ...owner, apiKey: "71" }, without("apiKey", "apiSecret")],
    [{ ...service, serviceOwnerApiKey: "72" }, without("serviceOwnerApiKey", "serviceOwnerApiSecret")],
    [{ accessToken: `${secret}\n${secret}` }, /^\S+ has a blank, a line break/],
    [{ ...service, apiSecret: `${secret} é` }, /^(authlete:apiSecret|AUTHLETE_API_SECRET) has/],
  ];
  for (const [name, way] of Object.entries(ways)) {
    for (const [config, message] of wrong) {
      it(`refuses ${Object.keys(config).join(" + ") || "nothing"} in the ${name}: ${message.source.slice(1, 50)}…`, () => {
        assert.match(refused(config, way), message);
      });
    }
  }

  it("come from the configuration as a whole, when it has any", () => {
    assert.deepEqual(readSettings(lookup(service), envOf({ ...token, ...owner })).credential, {
      service: { key: "71", secret },
      owner: undefined,
    });
    assert.match(
      refused({ apiKey: "71" }, (config) => readSettings(lookup(config), envOf(service))),
      /without/,
    );
  });
});

describe("the other settings", () => {
  const having = (config: Config) => inConfig({ ...token, ...config });
  const refusedWith = (config: Config) => refused({ ...token, ...config });

  it("come from the environment key by key", () => {
    const env = envOf({
      baseUrl: "https://env.example",
      apiVersion: "2.3",
      organizationId: "9",
      timeout: "7",
      usage: "json",
    });
    const made = readSettings(lookup({ ...token, baseUrl: "https://config.example", timeout: "8" }), env);
    assert.deepEqual(made, {
      baseUrl: "https://config.example",
      generation: 2,
      idp: false,
      idpUrl: undefined,
      organizationId: "9",
      apiServerId: undefined,
      timeout: 8000,
      maxWait: 120_000,
      rateLimits: published,
      usage: "json",
      listMaxAge: 300_000,
      recoveryPages: 20,
      recoveryAge: 86_400_000,
      credential: { token: secret },
    });
  });

  it("have defaults", () => {
    const { credential: _, ...rest } = having({});
    assert.deepEqual(rest, {
      baseUrl: "https://us.authlete.com",
      generation: 3,
      idp: true,
      idpUrl: "https://login.authlete.com",
      organizationId: undefined,
      apiServerId: "76281",
      timeout: 30_000,
      maxWait: 120_000,
      rateLimits: published,
      usage: "summary",
      listMaxAge: 300_000,
      recoveryPages: 20,
      recoveryAge: 86_400_000,
    });
  });

  it("takes limits as an object, any of them", () => {
    assert.deepEqual(having({ rateLimits: '{"client":7,"share":1}' }).rateLimits, {
      ...published,
      client: 7,
      share: 1,
    });
    for (const rateLimits of ["7", "x", "[1]", '{"clients":1}', '{"client":0}', '{"client":"7"}', '{"share":2}'])
      assert.match(refusedWith({ rateLimits }), /^authlete:rateLimits/, rateLimits);
    assert.match(refusedWith({ usage: "loud" }), /^authlete:usage is "loud": give summary, off or json$/);
    assert.match(refusedWith({ maxWait: "long" }), /^authlete:maxWait is "long"/);
  });

  const fallback = (env: Config, config: Config = {}) =>
    readSettings(lookup({ ...token, ...config }), envOf(env)).fallback;

  it("offer the environment's credential, of the same kind, for the same place, in place of a stored one", () => {
    assert.deepEqual(fallback({ accessToken: "newer" }), { token: "newer" });
    assert.equal(fallback(owner), undefined);
    assert.equal(fallback({ accessToken: "newer", apiKey: "7" }), undefined);
    assert.equal(fallback({ accessToken: "newer", baseUrl: "https://other.example" }), undefined);
    assert.equal(fallback({ accessToken: "newer", organizationId: "8" }, { organizationId: "9" }), undefined);
    assert.equal(fallback({ accessToken: "newer" }, { explicit: "true" }), undefined);
  });

  it("name variables of the environment in capitals", () => {
    assert.equal(variable("serviceOwnerApiSecret"), "AUTHLETE_SERVICE_OWNER_API_SECRET");
    assert.equal(variable("idpUrl"), "AUTHLETE_IDP_URL");
  });

  for (const [text, generation] of Object.entries({ 3: 3, "3.0": 3, "3.0.1": 3, 2: 2, "2.3": 2, " 2.3 ": 2 }))
    it(`apiVersion ${text} is generation ${generation}`, () =>
      assert.equal(having({ apiVersion: text }).generation, generation));

  for (const text of ["1", "4.0", "v3", "3.", "30", "3.x", "two"])
    it(`refuses apiVersion ${text}`, () =>
      assert.match(refusedWith({ apiVersion: text }), /^authlete:apiVersion is ".+": give 3\.0 or 2\.3$/));

  const clusters = { us: "76281", jp: "53285", eu: "63294", br: "47363" };
  for (const [region, id] of Object.entries(clusters)) {
    it(`${region}.authlete.com implies the IdP and the API server`, () => {
      const made = having({ baseUrl: `https://${region}.authlete.com/` });
      assert.deepEqual(
        [made.baseUrl, made.idpUrl, made.apiServerId],
        [`https://${region}.authlete.com`, "https://login.authlete.com", id],
      );
    });
  }

  it("implies nothing for any other host", () => {
    for (const baseUrl of [
      "https://api.authlete.com",
      "https://us.authlete.com:8443",
      "https://us.authlete.com.example",
      "https://on-premise.example/authlete/",
    ]) {
      const { idpUrl, apiServerId } = having({ baseUrl });
      assert.deepEqual([idpUrl, apiServerId], [undefined, undefined], baseUrl);
    }
  });

  it("uses the IdP in 3.0, and with 2.x paths for the hosts that have one", () => {
    const idp = (apiVersion: string, baseUrl: string) => having({ apiVersion, baseUrl }).idp;
    assert.equal(idp("3.0", "https://on-premise.example"), true);
    assert.equal(idp("2.3", "https://jp.authlete.com"), true);
    assert.equal(idp("2.3", "https://api.authlete.com"), false);
  });

  it("can override what a host implies", () => {
    const { idpUrl, apiServerId } = having({ idpUrl: "https://idp.example", apiServerId: "5" });
    assert.deepEqual([idpUrl, apiServerId], ["https://idp.example", "5"]);
  });

  const addresses = {
    "https://a.example": "https://a.example",
    "https://a.example//": "https://a.example",
    "https://a.example/authlete/": "https://a.example/authlete",
    "https://a.example:8443/apis": "https://a.example:8443/apis",
    "HTTPS://A.example": "https://a.example",
    "http://localhost:8080": "http://localhost:8080",
    "http://127.0.0.1:1/": "http://127.0.0.1:1",
    "http://127.9.9.9": "http://127.9.9.9",
    "http://[::1]:3": "http://[::1]:3",
  };
  for (const [text, expected] of Object.entries(addresses))
    it(`takes ${text}`, () => assert.equal(having({ baseUrl: text }).baseUrl, expected));

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
  ];
  for (const [text, message] of malformed) {
    for (const key of ["baseUrl", "idpUrl"] as const)
      it(`refuses ${key} ${text}`, () => {
        const words = refusedWith({ [key]: text });
        assert.match(words, message);
        assert.ok(words.startsWith(`authlete:${key} `));
      });
  }

  for (const key of ["organizationId", "apiServerId"] as const) {
    it(`${key} has digits alone`, () => {
      assert.equal(having({ [key]: "9223372036854775807" })[key], "9223372036854775807");
      for (const text of ["12a", "-1", "1.5", "1e3", "007", "0", "0x1f"])
        assert.match(refusedWith({ [key]: text }), new RegExp(`^authlete:${key} must be a number`), text);
    });
  }

  it("timeout is a number of seconds", () => {
    assert.equal(having({ timeout: "0.25" }).timeout, 250);
    for (const text of ["0", "-1", "soon", "1e9", "NaN"])
      assert.match(refusedWith({ timeout: text }), /^authlete:timeout is ".+": give a number of seconds/);
  });
});
