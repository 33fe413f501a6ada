import assert from "node:assert/strict";
import { fromAttributes, toAttributes } from "../../src/attributes";
import { DELETED_WITH } from "../../src/deleted-with";
import { ATTRIBUTE, MARKER } from "../../src/marker";

describe("a marker in Authlete", () => {
  const theirs = { key: "team", value: "a" };
  const ours = { key: ATTRIBUTE, value: "hash-0" };

  it("is one more attribute of the object", () => {
    const object = { attributes: [theirs], [MARKER]: "hash-0" };
    assert.deepEqual(toAttributes(object), { attributes: [theirs, ours] });
    assert.deepEqual(fromAttributes({ attributes: [theirs, ours] }), object);
  });

  it("is the only attribute of an object that has no others", () => {
    assert.deepEqual(toAttributes({ [MARKER]: "hash-0" }), { attributes: [ours] });
    assert.deepEqual(fromAttributes({ attributes: [ours] }), { [MARKER]: "hash-0" });
  });

  it("is missing from an object that was created without it", () => {
    assert.deepEqual(toAttributes({ attributes: [theirs] }), { attributes: [theirs] });
    assert.deepEqual(fromAttributes({ attributes: [theirs] }), { attributes: [theirs] });
  });

  it("travels beside the other hidden field, and neither leaves a trace when it is undefined", () => {
    const deletedWith = { key: `${ATTRIBUTE}-deleted-with`, value: "x" };
    assert.deepEqual(toAttributes({ [MARKER]: "hash-0", [DELETED_WITH]: "x" }), { attributes: [ours, deletedWith] });
    assert.deepEqual(fromAttributes({ attributes: [deletedWith, theirs] }), {
      attributes: [theirs],
      [DELETED_WITH]: "x",
    });
    assert.deepEqual(toAttributes({ [MARKER]: undefined, [DELETED_WITH]: undefined }), {});
  });
});
