import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import { check } from "../../../src/plan/check";
import { unfinishedInputs } from "../../../src/plan/endpoints";
import { diff } from "../../../src/plan/plan";
import {
  homeOf,
  inputsOf,
  isLookedUp,
  isRecorded,
  lookedUpState,
  sealed,
  stateOf,
  withHome,
} from "../../../src/plan/state";
import { client } from "../../../src/resources/client";

const id = { serviceId: "7", clientId: "8" };
const secretSignature = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

describe("The record of an object that is only looked up", () => {
  const actual = { clientName: "Shop", clientSecret: "issued", createdAt: 1, metadataDocumentExpiresAt: 5, newer: 1 };
  const newState = () => lookedUpState(client, id, { __provider: "x" }, actual);

  it("has all its known fields, and stands for no inputs", () => {
    const state = newState();
    assert.deepEqual(state, {
      ...{ serviceId: "7", clientName: "Shop", clientSecret: "issued", createdAt: 1, metadataDocumentExpiresAt: 5 },
      ...{ __found: true, __provider: "x" },
    });
    assert.ok(isLookedUp(state) && !isRecorded(state));
    assert.deepEqual(inputsOf(client, state), { __provider: "x" });
  });

  it("never differs from a program", () =>
    assert.deepEqual(diff(client, newState(), { __provider: "x" }), { changes: false }));

  it("keeps the first value of what changes by itself, and no other", () => {
    const later = { ...actual, clientName: "Renamed", metadataDocumentExpiresAt: 6, metadataDocumentUpdatedAt: 7 };
    const { clientName, metadataDocumentExpiresAt, metadataDocumentUpdatedAt } = lookedUpState(
      client,
      id,
      newState(),
      later,
    );
    assert.deepEqual([clientName, metadataDocumentExpiresAt, metadataDocumentUpdatedAt], ["Renamed", 5, 7]);
  });
});

describe("The record of a managed object", () => {
  const actual = { clientName: "Shop", clientSecret: "issued", createdAt: 1 };

  it("lists an issued secret among the inputs only if the program gave it", () => {
    const issued = stateOf(client, id, { clientName: "Shop", clientSecret: undefined }, actual);
    assert.deepEqual(inputsOf(client, issued), { serviceId: "7", clientName: "Shop" });
    assert.ok(!("__given" in issued));
    const given = stateOf(client, id, { clientSecret: "issued" }, actual);
    assert.deepEqual(inputsOf(client, given), { serviceId: "7", clientSecret: "issued" });
  });

  it("exists once it says more than how to load the provider", () => {
    assert.deepEqual(
      [{}, { __provider: "x" }, { __provider: "x", createdAt: undefined }, { createdAt: 1 }].map(isRecorded),
      [false, false, false, true],
    );
  });

  it("says where the object lives, if it does so in text", () => {
    assert.equal(homeOf(withHome({}, "https://a.example#7")), "https://a.example#7");
    assert.equal(homeOf({ __home: 7 }), undefined);
  });

  it("has its secrets in the engine's envelope", () =>
    assert.deepEqual(sealed(client, { clientName: "Shop", clientSecret: "s3cret" }), {
      clientName: "Shop",
      clientSecret: { ...secretSignature, value: "s3cret" },
    }));

  it("keeps the old rotation trigger after a rotation that failed, and the other new inputs", () =>
    assert.deepEqual(
      unfinishedInputs(
        client,
        { rotateClientSecret: "1", clientName: "old" },
        { rotateClientSecret: "2", clientName: "new" },
      ),
      { rotateClientSecret: "1", clientName: "new" },
    ));
});

describe("The marker of a create", () => {
  const markerOf = (recorded: Record<string, unknown>) =>
    check(client, recorded, { serviceId: "7", [MARKER]: "m-2" }, 3).inputs[MARKER];

  it("is the program's for a new resource, and the recorded one afterwards", () => {
    assert.equal(markerOf({}), "m-2");
    assert.equal(markerOf({ serviceId: "7", [MARKER]: "m-1" }), "m-1");
    assert.equal(markerOf({ serviceId: "7" }), undefined);
  });
});
