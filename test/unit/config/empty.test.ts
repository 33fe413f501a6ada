/** Settings that are set to nothing, and hosts with the names of object members. */
import assert from "node:assert/strict";
import { readGeneration, readSettings, variable } from "../../../src/config/settings";
import { type Key, placeTable, programTable, runTable, secretKeys, table } from "../../../src/config/table";
import { type Config, lookup } from "../../support/emulator";

const token = { accessToken: "token" };
const read = (config: Config, env: NodeJS.ProcessEnv = {}) => readSettings(lookup(config), env);
const read2 = (config: Config, env: NodeJS.ProcessEnv = {}) => readGeneration(lookup(config), env);
const keys = Object.keys({ ...placeTable, ...runTable, ...programTable }) as Key[];

describe("A setting that is set to nothing", () => {
  for (const key of keys) {
    const [name, inEnv] = [`authlete:${key}`, variable(key)];

    it(`fault 6: ${name} is an error that names it and the way out`, () => {
      const message = `${name} is empty: give it a value, or run \`pulumi config rm ${name}\``;
      for (const nothing of ["", "  ", "\n"]) assert.throws(() => read({ ...token, [key]: nothing }), { message });
    });

    it(`fault 6: ${inEnv} is an error that names it and the way out`, () => {
      const message = `${inEnv} is empty: give it a value, or unset ${inEnv}`;
      for (const nothing of ["", "  "]) assert.throws(() => read(token, { [inEnv]: nothing }), { message });
    });
  }

  it("fault 6: is named as an argument where an explicit Provider gives it", () => {
    const message = "the Provider's baseUrl is empty: give it a value, or leave out the Provider's baseUrl";
    assert.throws(() => read({ ...token, baseUrl: "", explicit: "true" }), { message });
  });

  it("fault 6: does not matter in the environment where the configuration has a value", () => {
    const env = Object.fromEntries(Object.keys(table).map((key) => [variable(key), ""]));
    const config = { baseUrl: "https://a.example", organizationId: "7" };
    const rest = Object.fromEntries(keys.filter((key) => !(key in config)).map((key) => [variable(key), undefined]));
    assert.equal(read({ ...token, ...config }, { ...env, ...rest }).baseUrl, config.baseUrl);
  });

  it("fault 6: is no credential, whatever else is set", () => {
    const AUTHLETE_ACCESS_TOKEN = "environment's";
    assert.throws(
      () => read({ accessToken: "" }, { AUTHLETE_ACCESS_TOKEN }),
      /^Error: authlete:accessToken is empty: /,
    );
    const env = { AUTHLETE_ACCESS_TOKEN, AUTHLETE_API_SECRET: "" };
    assert.throws(() => read({}, env), /^Error: AUTHLETE_API_SECRET is empty: /);
  });

  it("fault 6: leaves a stored credential alone, and the environment's in its place", () => {
    const nothing = Object.fromEntries(secretKeys.map((key) => [variable(key), ""]));
    const stored = { credential: { token: "token" } };
    assert.deepEqual(read(token, nothing), { ...read(token), ...stored });
    const { fallback } = read(token, { ...nothing, AUTHLETE_ACCESS_TOKEN: "newer" });
    assert.deepEqual(fallback, { token: "newer" });
  });

  it("fault 6: is an error of the version too, which is read alone", () => {
    assert.throws(() => read2({ apiVersion: "" }), /^Error: authlete:apiVersion is empty/);
    assert.throws(() => read2({}, { AUTHLETE_API_VERSION: "" }), /^Error: AUTHLETE_API_VERSION is empty/);
  });
});

describe("Mistakes in settings", () => {
  it("are reported together, each under the name where it stands", () => {
    const env = { AUTHLETE_ORGANIZATION_ID: "acme" };
    const message =
      "authlete:baseUrl must not end in /api: the calls add their paths, which begin with /api\n" +
      "AUTHLETE_ORGANIZATION_ID must be a number: it is in Authlete's console";
    assert.throws(() => read({ ...token, baseUrl: "https://a.example/api" }, env), { message });
  });
});

describe("A host", () => {
  for (const name of ["constructor", "__proto__", "tostring", "hasownproperty"]) {
    it(`fault 6: named ${name} implies neither an IdP nor an API server`, () => {
      const { idpUrl, apiServerId, idp } = read({ ...token, baseUrl: `https://${name}`, apiVersion: "2.3" });
      assert.deepEqual([idpUrl, apiServerId, idp], [undefined, undefined, false]);
    });
  }
});
