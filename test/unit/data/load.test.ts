/** Files of clients: what they mean, and where their mistakes are. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Generation } from "../../../src/call";
import { printProblem } from "../../../src/data/check";
import { load, plain } from "../../../src/data/load";
import { UNKNOWN } from "../../../src/plan/unknown";
import { type Files, Link, withFiles } from "../../support/data";

interface Choice {
  path?: string;
  root?: string;
  generation?: Generation;
}

/** The arguments by name, and the mistakes without the folder's own path. */
const read = (files: Files, { path = ".", root, generation = 3 }: Choice = {}) =>
  withFiles(files, (folder) => {
    const found = load(join(folder, path), root && join(folder, root), [generation], plain);
    const clients = Object.fromEntries(found.clients.map(([{ name }, args]) => [name, args]));
    const print = (problems: typeof found.failures) =>
      problems.map((problem) => printProblem(problem).replaceAll(`${folder}/`, "").replaceAll(folder, "."));
    return { clients, failures: print(found.failures), warnings: print(found.warnings) };
  });

function clientsIn(files: Files, choice?: Choice) {
  const { clients, failures } = read(files, choice);
  assert.deepEqual(failures, []);
  return clients;
}

const failuresIn = (files: Files, choice?: Choice) => read(files, choice).failures;

describe("A folder of clients", () => {
  it("gives each file the name of its path, in YAML and JSON, and passes by what is no client", () => {
    const clients = clientsIn({
      "shop/web.yaml": "clientName: Web\n",
      "shop/spa.yml": "clientType: PUBLIC\ntokenAuthMethod: NONE\n",
      "ops.json": '{ "$schema": "client.json", "clientName": "Ops" }',
      "README.md": "# Clients",
      "_defaults.yaml": "{ nothing: here }",
      ".github/x.yaml": ":",
      CODEOWNERS: "* @a",
    });
    assert.deepEqual(clients, {
      ops: { clientName: "Ops" },
      "shop/spa": { clientType: "PUBLIC", tokenAuthMethod: "NONE" },
      "shop/web": { clientName: "Web" },
    });
  });

  it("lays a file over what its $ref names, and the first of merged mappings over the others", () => {
    const clients = clientsIn({
      "_base.yaml": "web:\n  $ref: '#/~0all~1'\n  clientType: PUBLIC\n~all/:\n  description: all\n  clientName: base\n",
      "shop/web.yaml": "$ref: ../_base.yaml#/web\nclientName: Web\n",
      "merged.yaml": "attributes:\n  - &a { key: a, value: '1' }\n  - { <<: [{ key: b }, *a] }\n",
    });
    assert.deepEqual(clients, {
      merged: {
        attributes: [
          { key: "a", value: "1" },
          { value: "1", key: "b" },
        ],
      },
      "shop/web": { description: "all", clientName: "Web", clientType: "PUBLIC" },
    });
  });

  it("takes the anchor that was set last above an alias, be it a value's or a name's", () => {
    const text = "extra: { a: &v 1, b: &l [*v], c: &v 2, d: *l, e: *v, &k f: *k }\n";
    assert.deepEqual(clientsIn({ "web.yaml": text }), { web: { extra: { a: 1, b: [1], c: 2, d: [1], e: 2, f: "f" } } });
  });

  it("reads a byte order mark, CRLF, tabs in JSON, and YAML 1.2, in which no word is a boolean but true and false", () => {
    const clients = clientsIn({
      "bom.yaml": "\uFEFFclientName: yes\r\ndescription: 2026-01-01\r\nparRequired: true\r\n",
      "tabs.json": '{\r\n\t"redirectUris": [\r\n\t\t"https://a.example/"\r\n\t]\r\n}',
    });
    assert.deepEqual(clients, {
      bom: { clientName: "yes", description: "2026-01-01", parRequired: true },
      tabs: { redirectUris: ["https://a.example/"] },
    });
  });

  it("names file, line and column of each mistake, with the provider's own words", () => {
    const files = {
      "shop/web.yaml": "clientName: Web\nredirectUris:\n  - https://a.example/\n  - /callback\nclientTyp: PUBLIC\n",
      "shop/spa.json": '{\n  "grantTypes": ["AUTHORIZATION_CODE", "IMPLICT"],\n  "defaultMaxAge": -1\n}',
      "rule.yaml": "clientType: PUBLIC\ntokenAuthMethod: TLS_CLIENT_AUTH\n",
    };
    const [rule, typo, negative, uri, unknown, ...rest] = failuresIn(files);
    assert.match(
      String(rule),
      /^rule\.yaml:2:1: tokenAuthMethod: a PUBLIC client cannot authenticate: .* \(client rule\)$/,
    );
    assert.match(
      String(typo),
      /^shop\/spa\.json:2:40: grantTypes\[1\]: "IMPLICT" .*did you mean IMPLICIT\? \(client shop\/spa\)$/,
    );
    assert.match(String(negative), /^shop\/spa\.json:3:3: defaultMaxAge: must be at least 0/);
    assert.match(String(uri), /^shop\/web\.yaml:4:5: redirectUris\[1\]: must be an absolute URI/);
    assert.match(
      String(unknown),
      /^shop\/web\.yaml:5:1: clientTyp: a Client has no such input; did you mean clientType\?/,
    );
    assert.deepEqual(rest, []);
  });

  it("tells a mistake in shared defaults once, at its place there", () => {
    const files = {
      "_all.yaml": "\nlogoUri: ftp://a.example\n",
      ...Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.yaml`, "$ref: _all.yaml\n"])),
    };
    const [failure, ...rest] = failuresIn(files);
    assert.match(String(failure), /^_all\.yaml:2:1: logoUri: must be an absolute http.* \(client a and 2 more\)$/);
    assert.deepEqual(rest, []);
  });

  it("refuses a field of the other generation, and warns of what cannot work", () => {
    const files = { "web.yaml": "fapiModes: [FAPI2_SECURITY]\ndeveloper: me\n" };
    assert.match(
      failuresIn(files, { generation: 2 }).join(),
      /^web\.yaml:1:1: fapiModes: can be set in Authlete 3\.0 only/,
    );
    assert.match(failuresIn(files).join(), /^web\.yaml:2:1: developer: Authlete 3\.0 ignores this field/);
    const { failures, warnings } = read({ "web.yaml": "redirectUris: [http://shop.example/]\n" });
    assert.deepEqual(failures, []);
    assert.match(warnings.join(), /^web\.yaml:1:16: redirectUris\[0\]: is http/);
  });

  it("refuses two files of one name, and two clients of one alias", () => {
    const twice = { "web.yaml": "clientName: A\n", "web.json": '{"clientName":"B"}' };
    assert.match(failuresIn(twice).join(), /^web\.yaml:1:1: is a second client web: web\.json:1 is the first$/);
    const aliases = { "a.yaml": "clientIdAlias: x\n", "b.yaml": "\nclientIdAlias: x\n" };
    assert.deepEqual(failuresIn(aliases), [
      "b.yaml:2:1: clientIdAlias: client a of the same service has it too: give one of them another",
    ]);
  });
});

describe("A file of clients", () => {
  it("is a mapping of names to clients", () => {
    const files = { "all.yaml": "_base: &base\n  clientType: PUBLIC\nweb:\n  <<: *base\n  clientName: Web\nspa: {}\n" };
    assert.deepEqual(clientsIn(files, { path: "all.yaml" }), {
      web: { clientType: "PUBLIC", clientName: "Web" },
      spa: {},
    });
  });

  it("is a table with a column for each field, where an empty cell leaves the field out", () => {
    const table = [
      "name,clientName,redirectUris,parRequired,defaultMaxAge,attributes,extension",
      'web,"Web, all",https://a.example/ https://b.example/,true,60,"[{""key"":""a"",""value"":""1""}]",',
      'spa,"Two\r\nlines",,false,,,"{""requestableScopes"":[""openid""]}"',
    ];
    const files = { "all.csv": `\uFEFF${table.join("\r\n")}\r\n` };
    const expected = {
      web: {
        ...{ clientName: "Web, all", redirectUris: ["https://a.example/", "https://b.example/"], parRequired: true },
        ...{ defaultMaxAge: 60, attributes: [{ key: "a", value: "1" }] },
      },
      spa: { clientName: "Two\nlines", parRequired: false, extension: { requestableScopes: ["openid"] } },
    };
    assert.deepEqual(clientsIn(files, { path: "all.csv" }), expected);
    assert.deepEqual(Object.keys(clientsIn(files)), ["all/web", "all/spa"]);
  });

  it("has its mistakes at the line and column of the cell", () => {
    const table = 'name,clientName,parRequired,redirectUris\n\nweb,"Two\nlines",maybe,/a\n,x,true,\n';
    assert.deepEqual(failuresIn({ "all.csv": table }, { path: "all.csv" }), [
      "all.csv:5:1: name: is required: the column names the resource",
    ]);
    const [flag, uri] = failuresIn({ "all.csv": table.replace("\n,x,true,\n", "\n") }, { path: "all.csv" });
    assert.match(String(flag), /^all\.csv:4:8: parRequired: must be true or false/);
    assert.match(String(uri), /^all\.csv:4:14: redirectUris\[0\]: must be an absolute URI/);
  });

  it("may read its secrets from the configuration of the stack, and from nowhere else", () => {
    const files = { "web.yaml": "clientSecret: { $config: web }\n" };
    assert.deepEqual(clientsIn(files), { web: { clientSecret: UNKNOWN } });
  });
});

describe("A file of clients that lies", () => {
  const cases: [title: string, files: Files, failure: RegExp, choice?: Choice][] = [
    [
      "a $ref out of the folder",
      { "in/a.yaml": "$ref: ../x.yaml\n", "x.yaml": "{}" },
      /^x\.yaml:1:1: lies outside of in,/,
      { path: "in" },
    ],
    ["a $ref to an absolute path", { "a.yaml": "$ref: /etc/hostname\n" }, /\/etc\/hostname:1:1: is neither YAML/],
    ["a $ref to another host", { "a.yaml": "$ref: https://a.example/x.yaml\n" }, /no such file/],
    [
      "a $ref that goes in a circle",
      { "a.yaml": "$ref: b.yaml\n", "b.yaml": "$ref: a.yaml\n" },
      /leads back to itself/,
    ],
    [
      "a $ref to nothing",
      { "a.yaml": "\n$ref: _b.yaml#/x\n", "_b.yaml": "{}" },
      /^a\.yaml:2:1: \$ref: _b\.yaml has nothing at #\/x/,
    ],
    ["a $ref to the prototype", { "a.yaml": "$ref: _b.yaml#/__proto__\n", "_b.yaml": "{}" }, /has nothing at/],
    [
      "a link out of the folder",
      { "in/a.yaml": new Link("../x.yaml"), "x.yaml": "{}" },
      /^in\/a\.yaml:1:1: lies outside/,
      { path: "in" },
    ],
    ["a link to a folder", { "a.yaml": new Link("."), "b.yaml": "{}" }, /^a\.yaml:1:1: is not a file/],
    ["a link to nothing", { "a.yaml": new Link("gone.yaml") }, /^a\.yaml:1:1: cannot be read: there is no such file/],
    [
      "a key twice in YAML",
      { "a.yaml": "clientName: A\nclientName: B\n" },
      /^a\.yaml:2:1: cannot be read: map keys must be unique/,
    ],
    [
      "a key twice in JSON",
      { "a.json": '{"clientName":"A",\n"clientName":"B"}' },
      /^a\.json:2:1: cannot be read: map keys must be/,
    ],
    ["a column twice", { "a.csv": "name,name\nx,y\n" }, /^a\.csv:1:6: there are two columns name/],
    [
      "a cell too many",
      { "a.csv": "name,clientName\nx,y,z\n" },
      /^a\.csv:2:1: the row has 3 cells, and the head has 2/,
    ],
    ["YAML in a JSON file", { "a.json": "{ clientName: A }" }, /^a\.json:1:1: is not JSON/],
    ["two documents", { "a.yaml": "clientName: A\n---\nclientName: B\n" }, /^a\.yaml:2:1: a file has one document/],
    ["an empty file", { "a.yaml": "# nothing yet\n" }, /^a\.yaml:1:1: must be a mapping of fields/],
    ["an alias of itself", { "a.yaml": "extra: &a { x: *a }\n" }, /^a\.yaml:1:13: is nested more than 100 levels deep/],
    ["an alias of nothing", { "a.yaml": "clientName: *a\n" }, /^a\.yaml:1:13: .*anchor/],
    [
      "a tag that makes an object",
      { "a.yaml": "clientName: !!js/function 'x'\n" },
      /^a\.yaml:1:13: cannot be read: unresolved tag/,
    ],
    ["Latin-1", { "a.yaml": Buffer.from("clientName: Caf\xe9\n", "latin1") }, /^a\.yaml:1:1: cannot be read as UTF-8/],
    ["UTF-16", { "a.csv": Buffer.from("\uFEFFname\nweb\n", "utf16le") }, /^a\.csv:1:1: cannot be read as UTF-8/],
    ["a misspelt extension", { "a.yalm": "{}", "b.yaml": "{}" }, /^a\.yalm:1:1: is neither YAML, JSON nor CSV/],
    ["a name with a separator of URNs", { "a::b.yaml": "{}" }, /^a::b\.yaml:1:1: its name may have letters/],
    ["a name that a terminal obeys", { "a\u001b[2J.yaml": "{}" }, /its name may have letters/],
    [
      "code for the engine",
      { "a.yaml": '__provider: "exports.handler = () => 1"\n' },
      /^a\.yaml:1:1: __provider: is reserved/,
    ],
    [
      "code for the engine in defaults",
      { "a.yaml": "$ref: _b.yaml\n", "_b.yaml": "__x: 1\n" },
      /^_b\.yaml:1:1: __x: is reserved/,
    ],
    [
      "a file of the machine, as an asset",
      {
        "a.yaml": `extra: { a: [{ 4dabf18193072939515e22adb298388d: c44067f5952c0a294b673a41bacd8c17, path: /etc/passwd }] }`,
      },
      /^a\.yaml:1:1: extra: holds a text that has another meaning for Pulumi/,
    ],
    [
      "a value that is not known yet",
      { "a.yaml": `redirectUris: [${UNKNOWN}]` },
      /^a\.yaml:1:1: redirectUris: holds a text/,
    ],
    ["a prototype", { "a.yaml": "__proto__: { clientName: x }\n" }, /^a\.yaml:1:1: __proto__: is reserved/],
    ["another service", { "a.yaml": "serviceId: '1'\n" }, /^a\.yaml:1:1: serviceId: is given by the program/],
    ["a client of another team", { "a.yaml": "adopt: '1/2'\n" }, /^a\.yaml:1:1: adopt: would take over a client/],
    ["a client ID", { "a.yaml": "clientId: '1'\n" }, /^a\.yaml:1:1: clientId: is an output and cannot be set/],
    ["an empty folder", { "README.md": "" }, /^\.:1:1: holds no client/],
    ["a folder that is not there", {}, /^none:1:1: cannot be read: ENOENT/, { path: "none" }],
  ];
  for (const [title, files, failure, choice] of cases)
    it(`is refused: ${title}`, () => {
      assert.match(failuresIn(files, choice).join("\n"), failure);
    });

  it("is refused: aliases of aliases that make billions of values", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1}, *a${i - 1}`}]`);
    assert.match(
      failuresIn({ "a.yaml": lines.join("\n") }).join(),
      /^a\.yaml:\d+:\d+: aliases stand for more than 100000/,
    );
  });

  it("is refused: a secret in clear text, which no message repeats", () => {
    const secret = "Zm9v-YmFy-MTIz-secret";
    const cases: Files[] = [
      { "a.yaml": `clientSecret: ${secret}\n` },
      { "a.yaml": `clientSecret: { $config: ${secret}, more: 1 }\n` },
      { "a.yaml": `clientSecret: [${secret}]\n` },
      { "a.yaml": `clientSecret: "${secret}\n` },
      { "a.json": `{"clientSecret": ${secret}}` },
      { "a.json": `{"clientSecret": "${secret}" "b": 1}` },
      { "a.csv": `name,clientSecret\nweb,${secret}\n` },
      { "a.csv": `name,clientSecret\nweb,x"${secret}"\n` },
    ];
    for (const files of cases) {
      const failures = failuresIn(files).join("\n");
      assert.match(failures, /pulumi config set --secret clients:<key>|cannot be read|is not JSON/);
      assert.ok(!failures.includes(secret), failures);
    }
  });
});
