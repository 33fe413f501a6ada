/** Where inputs differ from what is recorded, by path. */
import assert from "node:assert/strict";
import { changesOf } from "../../../src/plan/changes";
import { UNKNOWN } from "../../../src/plan/unknown";
import { client, service, serviceToken } from "../../../src/resources/definitions";
import type { Fields } from "../../../src/value";

const kinds = (def: typeof client, state: Fields, inputs: Fields) =>
  Object.fromEntries(
    changesOf(def, state, inputs).map(({ path, kind, replaces }) => [path, replaces ? `${kind}!` : kind]),
  );

const cases: [title: string, def: typeof client, state: Fields, inputs: Fields, expected: Fields][] = [
  [
    "a field that is new, gone or another",
    client,
    { clientName: "a", tosUri: "b" },
    { clientName: "c", policyUri: "d" },
    { clientName: "update", tosUri: "delete", policyUri: "add" },
  ],
  [
    "only the items of a set that come and go",
    client,
    { redirectUris: ["a", "b", "c"] },
    { redirectUris: ["c", "a", "d"] },
    { "redirectUris[1]": "delete", "redirectUris[2]": "add" },
  ],
  ["an item in the place of another", client, { contacts: ["a"] }, { contacts: ["b"] }, { "contacts[0]": "update" }],
  [
    "a member of an object in a set",
    service,
    { supportedScopes: [{ name: "a", description: "x" }] },
    { supportedScopes: [{ name: "a", description: "y" }] },
    { "supportedScopes[0].description": "update" },
  ],
  ["what is not known yet", client, { clientName: "a" }, { clientName: UNKNOWN }, { clientName: "update" }],
  ["what replaces", client, { serviceId: "1" }, { serviceId: "2" }, { serviceId: "update!" }],
  [
    "no JSON text in another layout, and no set in another order",
    client,
    { jwks: '{"keys":[]}', contacts: ["a", "b"] },
    { jwks: '{ "keys": [] }', contacts: ["b", "a"] },
    {},
  ],
  ["a name that needs quotes", client, { extra: { a: 1 } }, { extra: { a: 1, "b.c": 2 } }, { 'extra["b.c"]': "add" }],
  [
    "the times of a credential that is due",
    serviceToken,
    { rotateEvery: "1d", issuedAt: "2026-01-01", rotatesAt: "2026-01-02" },
    { rotateEvery: "1d", issuedAt: "2026-01-03", rotatesAt: "2026-01-04" },
    { issuedAt: "update!", rotatesAt: "update" },
  ],
  [
    "the due date alone that another period moves",
    serviceToken,
    { rotateEvery: "1d", issuedAt: "2026-01-01", rotatesAt: "2026-01-02" },
    { issuedAt: "2026-01-01" },
    { rotateEvery: "delete", rotatesAt: "delete" },
  ],
  ["null for a value", client, { description: "a" }, { description: null }, { description: "update" }],
];

describe("The changes", () => {
  for (const [title, def, state, inputs, expected] of cases)
    it(`name ${title}`, () => assert.deepEqual(kinds(def, state, inputs), expected));
});
