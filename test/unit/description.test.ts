import assert from "node:assert/strict";
import { DELETED_WITH } from "../../src/deleted-with";
import { inDescription, longestDescription, nowhere } from "../../src/description";
import { MARKER, nextMarker, signMarker } from "../../src/marker";

describe("The marker in a description", () => {
  const { load, unload } = inDescription;

  for (const description of ["CI", "two\nlines", "x [pulumi y-1]", "", "x".repeat(longestDescription)])
    it(`comes out as it went in, after ${JSON.stringify(description.slice(0, 20))}`, () => {
      const object = { description, tokenId: "t", [MARKER]: "abcdefghijklmn_--12" };
      const loaded = load(object);
      assert.equal(loaded.description, `${description} [pulumi abcdefghijklmn_--12]`);
      assert.deepEqual(unload(loaded), object);
    });

  it("is there without its signature, and fits into 255 characters for ever", () => {
    const marker = nextMarker("0123456789abcdef", true, `0123456789abcdef-${10 ** 9}`);
    const { description } = load({ description: "x".repeat(longestDescription), [MARKER]: signMarker("s", marker, 1) });
    assert.ok(String(description).length <= 255);
    assert.equal(unload({ description })[MARKER], marker);
  });

  it("is not there without one, and other hidden fields never are", () => {
    assert.deepEqual(load({ description: "CI", [MARKER]: undefined, [DELETED_WITH]: true }), { description: "CI" });
    for (const description of ["CI", "[pulumi x]", "CI [pulumi ]", "CI [pulumi x] ", undefined, 7])
      assert.deepEqual(unload({ description }), { description });
  });

  it("is dropped where an object has no place for it", () => {
    assert.deepEqual(nowhere.load({ kid: "1", [MARKER]: "m", [DELETED_WITH]: true }), { kid: "1" });
    assert.deepEqual(nowhere.unload({ kid: "1 [pulumi m-0]" }), { kid: "1 [pulumi m-0]" });
  });
});
