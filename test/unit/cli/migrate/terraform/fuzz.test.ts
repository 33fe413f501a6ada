/** States that nobody wrote on purpose: each ends in a program or in an error that says where it is broken. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { moveOver } from "../../../../../cli/migrate/terraform/move";
import { stateAlone } from "../../../../../cli/migrate/terraform/read";
import { instancesIn } from "../../../../../cli/migrate/terraform/state";
import { trackedIn } from "../../../../../cli/migrate/terraform/tracked";
import { rewriteState, sampleText } from "../../../../support/terraform";
import { MemoryFolder } from "../../import/world";

type Path = (string | number)[];

/** The paths of all values. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) yield* pathsIn(member, [...path, isList ? Number(name) : name]);
}

function withValue(value: unknown, [name, ...rest]: Path, replacement: unknown): unknown {
  if (name === undefined) return replacement;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[name] = withValue(copy[name], rest, replacement);
  return copy;
}

const anyValue = fc.oneof(
  fc.constantFrom(null, "", 0, -1, true, "s3cret", [], {}, ["s3cret"], { s3cret: "s3cret" }, [[{ s3cret: 1 }]], [null]),
  fc.jsonValue(),
);

const expected = /^(x\.tfstate |x\.tfstate: |authlete_\w+\.)/;

describe("A state with a wrong value anywhere", () => {
  for (const [what, text] of [
    ["the published provider", sampleText("terraform.tfstate")],
    ["its rewrite", rewriteState()],
  ] as const) {
    const state: unknown = JSON.parse(text);
    const paths = [...pathsIn(state)];
    it(`becomes a program, or an error with its place and none of its secrets, if ${what} wrote it`, () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...paths), anyValue, async (path, value) => {
          const broken = JSON.stringify(withValue(state, path, value));
          try {
            await moveOver(trackedIn(instancesIn(broken, "x.tfstate")), stateAlone(3), new MemoryFolder(), []);
          } catch (error) {
            const { message } = error as Error;
            assert.match(message, expected, path.join("."));
            assert.doesNotMatch(message, /s3cret/);
          }
        }),
        { numRuns: 150 },
      ));
  }
});
