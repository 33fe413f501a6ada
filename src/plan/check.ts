/** Checks the inputs of one resource, and gives them the form that the engine keeps. */
import type { Generation } from "../call";
import { MARKER } from "../marker";
import { rowNamed } from "../resources/row";
import { isSecret, rowsOf, type Table } from "../resources/schema";
import { anything } from "../resources/values";
import { DECLARED, type Fields, HOLDER, type Inputs, withoutUndefined } from "../value";
import { adoptionNotice, adoptionRefusal } from "./adoption";
import { isSame } from "./compare";
import { withJsonTexts } from "./json-text";
import { problemsOf } from "./validate";

/**
 * Every reason to refuse the inputs, and what to warn of. The path stands in the reason: the engine prints the value of
 * a `property`.
 */
export function check(def: Table, recorded: Inputs, inputs: Inputs, generation: Generation) {
  const isCreate = Object.keys(recorded).length === 0;
  const asked: Inputs = isCreate ? inputs : { ...inputs, ...createOnlyFields(def, {}) };
  const problems = problemsOf(def, recorded, asked, generation);
  const refusal = isCreate ? adoptionRefusal(inputs) : [];
  const failures = [...problems.failures, ...refusal].map((reason) => ({ property: "", reason }));
  if (failures.length > 0) return { inputs, failures, warnings: problems.warnings };
  const warnings = [...adoptionNotice(def, asked), ...problems.warnings];
  return { inputs: canonicalInputs(def, recorded, asked), failures, warnings };
}

/** What belongs to the create alone. A secret of it is recorded no longer than it is needed. */
const createOnlyFields = (def: Table, fields: Fields): Fields =>
  Object.fromEntries(
    rowsOf(def)
      .filter(([, row]) => row.createOnly)
      .map(([name]) => [name, isSecret(def, name) ? undefined : fields[name]]),
  );

/** The inputs as the engine shall keep them: a value that means the same as the recorded one keeps its old form. */
function canonicalInputs(def: Table, recorded: Inputs, inputs: Inputs): Inputs {
  const canonical = Object.entries(inputs).map(([name, value]) => {
    const row = rowNamed(def.inputs, name) ?? anything;
    const isKept = recorded[name] !== undefined && isSame(row, recorded[name], value);
    return [name, isKept ? recorded[name] : withJsonTexts(row, value)];
  });
  // A recorded resource keeps what belongs to its own create, so that this never makes a diff.
  const ofCreate = Object.keys(recorded).length > 0 && {
    [MARKER]: recorded[MARKER],
    ...createOnlyFields(def, recorded),
  };
  return withoutUndefined({
    ...Object.fromEntries(canonical),
    ...ofCreate,
    [HOLDER]: undefined,
    [DECLARED]: undefined,
  });
}
