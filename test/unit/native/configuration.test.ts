/** The settings of a provider, before anything runs. */
import assert from "node:assert/strict";
import { seal } from "../../../src/envelope";
import { messages } from "../../../src/native/stubs";
import { UNKNOWN } from "../../../src/plan/unknown";
import { configOf } from "../../support/emulator";
import { providerUrn, urnOf, usePlugins } from "../../support/plugin";

const explicit = providerUrn("staging");

describe("The check of settings", () => {
  const { start } = usePlugins();

  it("names all that are wrong, in the words of where they stand", async () => {
    const plugin = await start();
    const wrong = { accessToken: "t0ken", baseUrl: "http://authlete.example", timeout: "soon" };
    const { failures } = await plugin.checkConfig(wrong);
    assert.match(failures.join("\n"), /^authlete:baseUrl must begin with https:.*\nauthlete:timeout is "soon"/);
    const { failures: ofProvider } = await plugin.checkConfig({ apiKey: "1" }, explicit);
    assert.match(ofProvider.join("\n"), /^the Provider's apiKey is set without the Provider's apiSecret: give/);
    process.env["AUTHLETE_USAGE"] = "loud";
    const { failures: inEnvironment } = await plugin.checkConfig({ accessToken: "t0ken" });
    delete process.env["AUTHLETE_USAGE"];
    assert.match(inEnvironment.join("\n"), /^AUTHLETE_USAGE is "loud"/);
  });

  it("decides nothing that is not known yet", async () => {
    const plugin = await start();
    for (const credential of [{ apiKey: "1", apiSecret: UNKNOWN }, { accessTokenCommand: ["vault", UNKNOWN] }]) {
      const news = { ...credential, baseUrl: UNKNOWN, rateLimits: { share: UNKNOWN } };
      const { failures } = await plugin.checkConfig(news, explicit);
      assert.deepEqual([failures, plugin.host.lines], [[], []]);
    }
  });

  it("takes lists and objects for their text, and drops no value of a wrong type", async () => {
    const plugin = await start();
    const news = { accessTokenCommand: ["vault", "read"], rateLimits: { share: 0.5 }, organizationId: 7, timeout: 5 };
    const { inputs, failures } = await plugin.checkConfig(news, explicit);
    assert.deepEqual([failures, plugin.host.lines, inputs], [[], [], news]);
    const wrong = await plugin.checkConfig({ ...news, marker: false, rateLimits: [1] }, explicit);
    assert.match(wrong.failures.join("\n"), /rateLimits must be an object.*\n.*marker is "false": give on or off/);
  });

  it("seals every secret, and leaves the rest as it came", async () => {
    const plugin = await start();
    const news = { accessToken: "t0ken", rateLimits: '{"perSecond":5}', version: "0.2.0" };
    const { inputs } = await plugin.checkConfig(news);
    assert.deepEqual(inputs, { ...news, accessToken: seal("t0ken") });
    assert.deepEqual((await plugin.checkConfig(inputs)).inputs, inputs);
  });

  it("warns of a key that is none, and of no credential", async () => {
    const plugin = await start();
    await plugin.checkConfig({ accessToken: "t0ken", acessToken: "x", version: "0.2.0", timeout: "wrong, too" });
    await plugin.checkConfig({ accessToken: seal("t0ken") });
    await plugin.checkConfig({}, explicit);
    const [unknown, none, ...others] = plugin.host.lines;
    assert.match(String(unknown), /^authlete:acessToken is not a setting .*; did you mean accessToken\?/);
    assert.match(String(none), /^no credential for Authlete is set/);
    assert.deepEqual(others, []);
  });
});

describe("A change of settings", () => {
  const { emulator, start, startConfigured } = usePlugins();
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;

  it("replaces nothing, and warns of another host", async () => {
    const plugin = await start();
    const [here, there] = [{ baseUrl: "https://us.authlete.com" }, { baseUrl: "https://eu.authlete.com" }];
    const diff = await plugin.diffConfig(here, there);
    assert.deepEqual([diff.getChanges(), diff.getReplacesList(), diff.getDiffsList()], [DIFF_SOME, [], ["baseUrl"]]);
    assert.match(plugin.host.lines.join(), /baseUrl changed: what this provider manages is neither moved nor replaced/);
    assert.equal((await plugin.diffConfig(here, here)).getChanges(), DIFF_NONE);
  });

  it("to another host is refused by the first call to what lives elsewhere", async () => {
    const plugin = await startConfigured();
    const created = await plugin.create(urnOf("Service"), { serviceName: "Shop" });
    const there = configOf(emulator(), { baseUrl: "https://eu.authlete.com" });
    const isRefused = (remedy: RegExp) => assert.rejects(plugin.delete(urnOf("Service"), created), remedy);
    await plugin.configure(there);
    await isRefused(
      /lives on http.*, says the state, but this run's.*: set authlete:\w+Url.* authlete:formerBaseUrl http/,
    );
    await plugin.configure(there, explicit);
    await isRefused(/: set the Provider's \w+Url, or AUTHLETE_\w+, to http.*, give the Provider formerBaseUrl: "http/);
  });

  it("that is wrong fails the configuration, which the engine awaits", async () => {
    const plugin = await start();
    await assert.rejects(plugin.configure({ accessToken: "t", timeout: "soon" }), /authlete:timeout is "soon"/);
  });
});
