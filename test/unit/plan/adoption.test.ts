/** What a check says of `adopt`. */
import assert from "node:assert/strict";
import { check } from "../../../src/plan/check";
import { diff } from "../../../src/plan/plan";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";
import { unknown } from "../../support/sample";

type Fields = Record<string, unknown>;
const base = { serviceId: "7", clientName: "Web" };
const adopting = { ...base, adopt: "7/8" };
const reasons = (inputs: Fields, recorded: Fields = {}, def = client) =>
  check(def, recorded, inputs, 3).failures.map(({ reason }) => reason);

describe("adopt, at the check of a create", () => {
  it("is announced with the id, once it is known", () => {
    const notice =
      "adopts the existing client 7/8: it gets what the program gives, keeps the rest, and is deleted with this resource";
    assert.deepEqual(check(client, {}, adopting, 3).warnings, [notice]);
    assert.deepEqual(check(client, {}, { ...base, adopt: unknown }, 3).warnings, []);
    assert.deepEqual(check(client, {}, { ...base, adopt: null }, 3).warnings, []);
  });

  it("must be an id of the kind", () => {
    for (const adopt of ["8", "7/8/9", "7/web", "07/8", ""])
      assert.match(
        String(reasons({ ...base, adopt })[0]),
        /^adopt: must be the id of what exists, <serviceId>\/<clientId>/,
      );
    assert.deepEqual(reasons({ adopt: "7/8" }, {}, service), [
      'adopt: must be the id of what exists, <serviceId>, in digits, such as "1234567890"',
    ]);
  });

  it("must name a client of the service, as soon as both are known", () => {
    const reason = "adopt: 7/8 is not a client of service 70: correct it, or remove it to create another client";
    assert.deepEqual(reasons({ ...adopting, serviceId: "70" }), [reason]);
    assert.deepEqual(reasons({ ...adopting, serviceId: unknown }), []);
  });

  it("is refused if another resource of the stack is that object, and never kept", () => {
    assert.deepEqual(reasons({ ...adopting, __holder: "old" }), [
      'adopt: this stack has 7/8 already, as "old": remove one of the two, or if "old" has a new name here, give this one the option `aliases: [{ name: "old" }]`',
    ]);
    assert.deepEqual(check(client, {}, { ...adopting, __holder: unknown }, 3).inputs, adopting);
  });

  it("brings no warning of what the program leaves out, because the object may have it", () => {
    const { warnings } = check(
      client,
      {},
      { ...adopting, grantTypes: ["AUTHORIZATION_CODE"], clientType: "CONFIDENTIAL" },
      3,
    );
    assert.equal(warnings.length, 1);
  });
});

describe("adopt, at the check of a recorded resource", () => {
  for (const [what, recorded] of Object.entries({ adopted: adopting, created: base }))
    for (const [change, inputs] of Object.entries({
      stays: adopting,
      goes: base,
      changes: { ...base, adopt: "70/9" },
      "is held by another": { ...adopting, __holder: "old" },
    }))
      it(`means nothing where it ${change} in one that was ${what}`, () => {
        const checked = check(client, recorded, inputs, 3);
        assert.deepEqual(checked, { inputs: recorded, failures: [], warnings: [] });
        assert.deepEqual(diff(client, recorded, checked.inputs), { changes: false });
      });

  it("does not stop a change of serviceId", () => {
    const { failures, inputs } = check(client, adopting, { ...adopting, serviceId: "70" }, 3);
    assert.deepEqual(failures, []);
    assert.deepEqual(diff(client, adopting, inputs).replaces, ["serviceId"]);
  });
});
