/** Checks the inputs of one resource, and gives them the form that the engine keeps. */
import type { Generation } from "../call";
import { MARKER } from "../marker";
import { anything, type Definition, rowNamed } from "../resources/schema";
import { type Inputs, withoutUndefined } from "../value";
import { isSame } from "./compare";
import { withJsonTexts } from "./json-text";
import { problemsOf } from "./validate";

/**
 * Every reason to refuse the inputs, and what to warn of. The path stands in the reason: the engine prints the value of
 * a `property`.
 */
export function check(def: Definition, recorded: Inputs, inputs: Inputs, generation: Generation) {
  const problems = problemsOf(def, recorded, inputs, generation);
  const failures = problems.failures.map((reason) => ({ property: "", reason }));
  const checked = failures.length > 0 ? inputs : canonicalInputs(def, recorded, inputs);
  return { inputs: checked, failures, warnings: problems.warnings };
}

/** The inputs as the engine shall keep them: a value that means the same as the recorded one keeps its old form. */
function canonicalInputs(def: Definition, recorded: Inputs, inputs: Inputs): Inputs {
  const canonical = Object.entries(inputs).map(([name, value]) => {
    const row = rowNamed(def.inputs, name) ?? anything;
    const isKept = recorded[name] !== undefined && isSame(row, recorded[name], value);
    return [name, isKept ? recorded[name] : withJsonTexts(row, value)];
  });
  // A recorded resource keeps the marker of its own create, so that markers never make a diff.
  const marker = Object.keys(recorded).length > 0 && { [MARKER]: recorded[MARKER] };
  return withoutUndefined({ ...Object.fromEntries(canonical), ...marker });
}
