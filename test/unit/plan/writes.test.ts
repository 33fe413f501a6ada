/** What an update writes: the object itself, and fields with an endpoint of their own. */
import assert from "node:assert/strict";
import { endpointWrites } from "../../../src/plan/endpoints";
import { changedFields, createdBody, keptAfterDrop, matchesInputs, requestBody } from "../../../src/plan/plan";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";

type Fields = Record<string, unknown>;

describe("The body of an update", () => {
  const body = (actual: Fields, state: Fields, inputs: Fields) => requestBody(client, { actual, state, inputs });

  it("sets a dropped alias to the client's id", () => {
    const actual = { clientId: 8, clientIdAlias: "web" };
    assert.deepEqual(body(actual, { clientIdAlias: "web" }, {}), { clientId: 8, clientIdAlias: "8" });
  });

  it("merges the raw fields of extra into the object, and drops them again", () => {
    const actual = { newer: { theirs: 1, ours: 1 } };
    assert.deepEqual(body(actual, {}, { extra: { newer: { ours: 2 } } }), { newer: { theirs: 1, ours: 2 } });
    assert.deepEqual(body({ newer: "x" }, { extra: { newer: "x" } }, {}), {});
    assert.deepEqual(body(actual, {}, {}), actual);
  });

  it("leaves out fields with an endpoint of their own", () =>
    assert.deepEqual(body({}, {}, { locked: true, clientSecret: "s", rotateClientSecret: "1", description: "d" }), {
      description: "d",
    }));
});

describe("The body of a create that is made up for", () => {
  const bodyOf = (generation: 2 | 3) => createdBody(service, generation, {}, { serviceName: "Shop" });

  it("has the program's fields and the documented defaults of the generation", () => {
    const { serviceName, clientIdAliasEnabled, cnonceDuration } = bodyOf(3);
    assert.deepEqual(
      { serviceName, clientIdAliasEnabled, cnonceDuration },
      {
        serviceName: "Shop",
        clientIdAliasEnabled: undefined,
        cnonceDuration: 0,
      },
    );
    assert.deepEqual([bodyOf(2)["clientIdAliasEnabled"], bodyOf(2)["cnonceDuration"]], [true, undefined]);
  });

  it("has nothing of what somebody else has written", () =>
    assert.equal(createdBody(client, 3, { description: "theirs" }, {})["description"], undefined));
});

describe("An object", () => {
  const isSame = (actual: Fields, body: Fields) => changedFields(client, actual, body).length === 0;

  it("is what a body makes of it, apart from what Authlete issues and from empty values", () => {
    assert.ok(isSame({ clientName: "a", createdAt: 1, clientSecret: "s" }, { clientName: "a" }));
    assert.ok(isSame({ clientName: "a", contacts: [], locked: false }, { clientName: "a", description: "" }));
    assert.ok(isSame({ tokenAuthMethod: "NONE" }, {}));
    assert.ok(isSame({ grantTypes: ["CIBA", "IMPLICIT"] }, { grantTypes: ["IMPLICIT", "CIBA"] }));
  });

  it("is not, if any field differs, also one that only one of both has", () => {
    assert.ok(!isSame({ clientName: "a", description: "d" }, { clientName: "b", description: "d" }));
    assert.ok(!isSame({ tokenAuthMethod: "PRIVATE_KEY_JWT" }, {}));
    assert.ok(!isSame({}, { newer: 1 }));
    assert.ok(!isSame({ newer: 2 }, { newer: 1 }));
  });

  it("matches the inputs, if every field of them is there, in extra too", () => {
    const matches = (actual: Fields, inputs: Fields) => matchesInputs(client, { serviceId: "7" }, actual, inputs);
    const actual = { clientName: "a", description: "theirs", newer: 1 };
    assert.ok(matches(actual, { clientName: "a" }));
    assert.ok(matches(actual, { clientName: "a", extra: { newer: 1 } }));
    assert.ok(!matches(actual, { clientName: "a", description: "mine" }));
    assert.ok(!matches(actual, { clientName: "a", extra: { newer: 2 } }));
  });
});

describe("A dropped field", () => {
  it("keeps its value, if it is a number or an enum without a documented default", () => {
    const state = { tokenAuthMethod: "NONE", clientName: "a", defaultMaxAge: 5, clientType: "PUBLIC" };
    assert.deepEqual(keptAfterDrop(client, state, { clientType: "PUBLIC" }), ["tokenAuthMethod"]);
    assert.deepEqual(keptAfterDrop(client, {}, {}), []);
  });
});

describe("A field with an endpoint of its own", () => {
  const writes = (state: Fields, inputs: Fields, actual: Fields = {}) =>
    endpointWrites(client, { actual, state, inputs }, () => "new-secret").map(({ name, value }) => [name, value]);

  it("is written, if the program's value is not Authlete's", () => {
    assert.deepEqual(writes({}, { locked: true }, { locked: false }), [["locked", true]]);
    assert.deepEqual(writes({}, { locked: true }, { locked: true }), []);
    assert.deepEqual(writes({}, { clientSecret: "given" }, { clientSecret: "issued" }), [["clientSecret", "given"]]);
  });

  it("is set to false, if it is a flag that the program dropped or set to null, and else left alone", () => {
    assert.deepEqual(writes({ locked: true }, {}, { locked: true }), [["locked", false]]);
    assert.deepEqual(writes({}, { locked: null }, { locked: true }), [["locked", false]]);
    assert.deepEqual(writes({ locked: true }, {}, { locked: false }), []);
    assert.deepEqual(writes({}, {}, { locked: true }), []);
  });

  it("gets a new secret, if the trigger of a created client changes", () => {
    const recorded = { createdAt: 1, rotateClientSecret: "1" };
    assert.deepEqual(writes(recorded, { rotateClientSecret: "2" }), [["clientSecret", "new-secret"]]);
    assert.deepEqual(writes({ createdAt: 1 }, { rotateClientSecret: "1" }), [["clientSecret", "new-secret"]]);
    assert.deepEqual(writes(recorded, { rotateClientSecret: "1" }), []);
    assert.deepEqual(writes(recorded, {}), []);
    assert.deepEqual(writes({}, { rotateClientSecret: "1" }), []);
  });
});
