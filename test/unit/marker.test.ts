import assert from "node:assert/strict";
import { findOrphans, isSigned, MARKER, markerPrefix, nextMarker, signMarker, unsignedMarker } from "../../src/marker";

describe("a signed marker", () => {
  for (const now of [1_795_568_462_302, 1_795_568_462_302.1646])
    it(`is taken apart again, and proves its object, at ${now}`, () => {
      const marker = signMarker("secret", "hash-3", now);
      assert.deepEqual([markerPrefix(marker), unsignedMarker(marker)], ["hash", "hash-3"]);
      const object = { createdAt: Math.floor(now), [MARKER]: marker };
      assert.ok(isSigned(object, ["other", "secret"], 1000));
      assert.ok(!isSigned(object, ["other"], 1000));
      assert.ok(!isSigned({ ...object, createdAt: now + 2000 }, ["secret"], 1000));
    });

  it("proves an object that is exactly as old as the tolerance allows, before and after", () => {
    const object = { createdAt: 10_000, [MARKER]: signMarker("secret", "hash-3", 11_000) };
    assert.deepEqual(
      [1000, 999].map((tolerance) => isSigned(object, ["secret"], tolerance)),
      [true, false],
    );
  });

  it("proves nothing without its signature, or with that of another time", () => {
    const marker = signMarker("secret", "hash-3", 11_000);
    const later = signMarker("secret", "hash-3", 11_001);
    const forged = `${marker.slice(0, marker.lastIndexOf("."))}${later.slice(later.lastIndexOf("."))}`;
    for (const bad of [unsignedMarker(marker), forged, "", undefined])
      assert.ok(!isSigned({ createdAt: 11_000, [MARKER]: bad }, ["secret"], 1000), bad);
  });
});

describe("the next marker of a resource", () => {
  it("counts on from the recorded one, and starts at 0 if nothing is recorded", () => {
    assert.equal(nextMarker("hash", false, undefined), "hash-0");
    assert.equal(nextMarker("hash", true, "hash-0"), "hash-1");
    assert.equal(nextMarker("hash", true, "hash-19"), "hash-20");
    // While `authlete:marker` is off, a resource is recorded without one.
    assert.equal(nextMarker("hash", true, undefined), "hash-1");
  });
});

describe("an orphan", () => {
  const object = (marker: string, createdAt: number) => ({ createdAt, [MARKER]: marker });
  const orphansOf = (marker: string, since: number, ...objects: ReturnType<typeof object>[]) =>
    findOrphans(objects, marker, since).map(({ createdAt }) => createdAt);

  it("bears the marker of exactly this create, if the resource is recorded", () =>
    assert.deepEqual(orphansOf("a-12", 0, object("a-12.x.y", 1), object("a-1", 2), object("a-13", 3)), [1]));

  it("bears the marker of any create of the resource, if nothing is recorded", () =>
    assert.deepEqual(orphansOf("a-0", 0, object("a-12.x.y", 1), object("b-0", 2), object("a-0", 3)), [1, 3]));

  it("comes in order of age, the oldest first, and is younger than the limit", () =>
    assert.deepEqual(
      orphansOf("a-1", 2, object("a-1", 4), object("a-1", 2), object("a-1", 3), object("a-1", 5)),
      [3, 4, 5],
    ));
});
