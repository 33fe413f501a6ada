import assert from "node:assert/strict";
import { isSigned, MARKER, markerPrefix, signMarker, unsignedMarker } from "../../src/marker";

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
});
