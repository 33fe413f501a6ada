import assert from "node:assert/strict";
import { readSettings, variable } from "../../../src/config/settings";
import { credentialTable } from "../../../src/config/table";
import { type Config, lookup } from "../../support/emulator";
import { envOf, owner, refusalOf, secret, service, token, ways } from "../../support/settings";

describe("A credential", () => {
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
      it(`is read from ${Object.keys(config).join(" + ")} in the ${name}`, () => {
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
      it(`is refused with ${Object.keys(config).join(" + ") || "no setting"} in the ${name}: ${message.source.slice(1, 50)}…`, () => {
        assert.match(refusalOf(config, way), message);
      });
    }
  }

  it("comes from the configuration alone, if that has any part of it", () => {
    assert.deepEqual(readSettings(lookup(service), envOf({ ...token, ...owner })).credential, {
      service: { key: "71", secret },
      owner: undefined,
    });
    assert.match(
      refusalOf({ apiKey: "71" }, (config) => readSettings(lookup(config), envOf(service))),
      /without/,
    );
  });
});
