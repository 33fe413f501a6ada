/** Two services with their clients, compared without a call. */
import assert from "node:assert/strict";
import { compare } from "../../../../cli/diff/compare";
import { differs } from "../../../../cli/diff/report";
import { type Found, liveSide, recordedSide, type Side } from "../../../../cli/diff/side";
import type { Recorded } from "../../../../cli/estate/records";
import type { Generation } from "../../../../src/call";
import { client, service } from "../../../../src/resources/definitions";
import type { Definition } from "../../../../src/resources/schema";
import type { Fields } from "../../../../src/value";
import { everyField } from "../../../support/sample";

const issuedService = (id: number): Fields => ({
  ...{
    apiKey: id,
    number: id,
    apiSecret: `secret of ${id}`,
    createdAt: id,
    modifiedAt: id + 1,
    serviceOwnerNumber: id,
  },
});
const issuedClient = (id: number): Fields => ({
  ...{
    clientId: id,
    number: id,
    serviceNumber: id,
    clientSecret: `secret of ${id}`,
    createdAt: id,
    modifiedAt: id + 1,
  },
});

const side = (id: number, fields: Fields = {}, clients: Fields[] = [], includeDynamic = false): Side<Found> =>
  liveSide(
    { ...issuedService(id), ...fields },
    clients.map((each, index) => ({
      ...issuedClient(10 * id + index),
      clientIdAlias: String(10 * id + index),
      ...each,
    })),
    includeDynamic,
  );

const rules = (generation: Generation = 3, ...ignored: string[]) => ({ generation, ignored });

/** One object of each kind, with these fields. */
const sides = { [service.kind]: (id: number, fields: Fields) => side(id, fields), [client.kind]: sideOfClient };
function sideOfClient(id: number, fields: Fields) {
  return side(id, {}, [{ clientName: "Web", ...fields }]);
}

for (const generation of [3, 2] as const)
  for (const def of [service, client]) {
    const make = sides[def.kind] ?? side;
    const first = everyField(def, generation);
    const differencesTo = (second: Fields) => {
      const found = compare(make(1, first), make(2, second), rules(generation));
      return [...found.service, ...found.clients.flatMap(({ differences }) => differences)];
    };

    describe(`Two ${def.plural} of ${generation}.x with every field`, () => {
      it("are the same, whatever their ids, dates and issued secrets", () =>
        assert.deepEqual(differencesTo(structuredClone(first)), []));

      it("differ in each field that has another value, and in nothing else", () => {
        const others = everyField(def, generation, "second");
        // A client with another alias and another name is another client.
        for (const [name, value] of Object.entries(others).filter(([each]) => each !== "clientIdAlias")) {
          const found = differencesTo({ ...first, [name]: value });
          assert.ok(found.length > 0, name);
          for (const { path } of found) assert.match(path, new RegExp(`^${name}($|[.[])`));
        }
      });
    });
  }

const scopes = (...names: string[]) => ({ supportedScopes: names.map((name) => ({ name })) });

describe("The comparison of two services", () => {
  it("pairs clients by alias, then by name, the oldest first, and names those that are alone", () => {
    const from = [
      { clientName: "Web", clientIdAlias: "web" },
      ...[{ clientName: "Jobs" }, { clientName: "Jobs", tosUri: "https://a.example" }, { clientName: "Trial" }, {}],
    ];
    const to = [
      ...[{ clientName: "Jobs" }, { clientName: "Jobs", tosUri: "https://b.example" }],
      ...[{ clientName: "Shop web", clientIdAlias: "web" }, { clientName: "Web" }],
    ];
    const { clients, onlyFrom, onlyTo } = compare(side(1, {}, from), side(2, {}, to), rules());
    assert.deepEqual(
      clients.map(({ from: a, to: b, differences }) => [a.id, b.id, differences.map(({ path }) => path).join()]),
      [
        ["1/10", "2/22", "clientName"],
        ["1/12", "2/21", "tosUri"],
      ],
    );
    assert.deepEqual(onlyFrom, [{ id: "1/13", name: "Trial" }, { id: "1/14" }]);
    assert.deepEqual(onlyTo, [{ id: "2/23", name: "Web" }]);
  });

  it("says of secrets that they differ, and counts only one that is missing", () => {
    const jwks = (k: string) => JSON.stringify({ keys: [{ kty: "oct", kid: "a", k }] });
    const changed = compare(side(1, { jwks: jwks("one") }), side(2, { jwks: jwks("two") }), rules());
    assert.deepEqual(changed.service, [{ path: "jwks", kind: "update", hidden: "secret" }]);
    assert.equal(differs(changed), false);
    const missing = compare(side(1, { jwks: jwks("one") }), side(2), rules());
    assert.deepEqual(missing.service, [{ path: "jwks", kind: "delete", hidden: "secret" }]);
    assert.equal(differs(missing), true);
  });

  it("hides a private key that stands in a public field, and what is newer than this package, which counts", () => {
    const key = { kty: "EC", kid: "a", d: "private-part" };
    const from = [{ clientName: "Web", jwks: JSON.stringify({ keys: [key] }), fieldOfTomorrow: "a" }];
    const to = [{ clientName: "Web", fieldOfTomorrow: "b" }];
    const found = compare(side(1, {}, from), side(2, {}, to), rules());
    assert.deepEqual(found.clients[0]?.differences, [
      { path: "fieldOfTomorrow", kind: "update", hidden: "newer" },
      { path: "jwks", kind: "delete", hidden: "secret" },
    ]);
    assert.equal(differs(compare(side(1, { fieldOfTomorrow: 1 }), side(2, { fieldOfTomorrow: 2 }), rules())), true);
  });

  it("leaves out what is ignored, markers, and clients that registered dynamically", () => {
    const from = side(1, { ...scopes("a"), issuer: "https://a.example", __marker: "x-0" }, [
      { dynamicallyRegistered: true },
    ]);
    const to = side(2, { ...scopes("b"), issuer: "https://b.example", __marker: "y-0" });
    const found = compare(from, to, rules(3, "issuer", "supportedScopes.a"));
    assert.deepEqual(
      found.service.map(({ path }) => path),
      ["supportedScopes.b"],
    );
    assert.deepEqual([found.onlyFrom, from.dynamic], [[], 1]);
    const all = side(1, {}, [{ dynamicallyRegistered: true }], true);
    assert.equal(compare(all, to, rules()).onlyFrom.length, 1);
  });

  it("compares 2.x with 3.0 by the fields that both have", () => {
    const from = side(1, { directTokenEndpointEnabled: true, serviceName: "Shop" });
    const to = side(2, { dpopNonceRequired: true, serviceName: "Shop" });
    assert.deepEqual(compare(from, to, { generation: undefined, ignored: [] }).service, []);
    assert.equal(compare(from, to, rules(3)).service.length, 1);
  });
});

describe("The comparison with a state", () => {
  const sealed = (value: object) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    ...value,
  });
  const record = (def: Definition, id: string, outputs: Fields, name = "shop"): Recorded => ({
    def,
    id,
    name,
    outputs,
  });

  it("knows only what the program manages, members of objects too", () => {
    const records = [
      record(service, "2", { serviceName: "Shop", ...issuedService(2), ...scopes("b", "a") }),
      record(client, "2/20", { serviceId: "2", clientName: "Web", extension: { accessTokenDuration: 5 } }, "web"),
    ];
    const extension = { accessTokenDuration: 5, refreshTokenDuration: 9 };
    const from = side(1, { serviceName: "Shop", issuer: "https://a.example", ...scopes("a", "b") }, [
      { clientName: "Web", tosUri: "https://a.example", extension },
    ]);
    const same = compare(from, recordedSide(records, undefined, "x"), rules());
    assert.deepEqual([differs(same), same.service, same.clients], [false, [], []]);
    extension.accessTokenDuration = 6;
    assert.deepEqual(compare(from, recordedSide(records, "shop", "x"), rules()).clients[0]?.differences, [
      { path: "extension.accessTokenDuration", kind: "update", from: 6, to: 5 },
    ]);
  });

  it("compares a secret whose plain text the state has, names one that it has encrypted, and hides what is marked", () => {
    const jwks = '{"keys":[{"kty":"oct","k":"one"}]}';
    const managed = { jwks: sealed({ plaintext: JSON.stringify(jwks) }), description: "x", __secrets: ["description"] };
    const plain = recordedSide([record(service, "2", managed)], undefined, "x");
    assert.deepEqual([compare(side(1, { jwks, description: "x" }), plain, rules()).service, plain.encrypted], [[], []]);
    assert.deepEqual(compare(side(1, { jwks: '{"keys":[]}', description: "y" }), plain, rules()).service, [
      { path: "description", kind: "update", hidden: "secret" },
      { path: "jwks", kind: "update", hidden: "secret" },
    ]);
    const encrypted = { jwks: sealed({ ciphertext: "v1:x" }), apiSecret: sealed({ ciphertext: "v1:y" }) };
    const other = recordedSide([record(service, "2", encrypted)], undefined, "x");
    assert.deepEqual([compare(side(1, { jwks }), other, rules()).service, other.encrypted], [[], ["jwks"]]);
  });

  it("needs to know which service is meant, and skips what is only looked up or was replaced", () => {
    const [shop, bank] = [record(service, "2", {}), record(service, "3", {}, "bank")];
    const lookedUp = record(service, "4", { __found: true }, "theirs");
    const old: Recorded = { ...record(service, "5", {}), isReplaced: true };
    assert.equal(recordedSide([shop, lookedUp, old], undefined, "x").service.id, "2");
    assert.equal(recordedSide([shop, bank], "bank", "x").service.id, "3");
    assert.throws(() => recordedSide([shop, bank], undefined, "a.json"), {
      message: "a.json has several services: give the name of one, shop or bank.",
    });
    assert.throws(() => recordedSide([shop], "bank", "a.json"), {
      message: "a.json has no service with the name bank.",
    });
    assert.throws(() => recordedSide([lookedUp], undefined, "a.json"), { message: "a.json has no service." });
  });
});
