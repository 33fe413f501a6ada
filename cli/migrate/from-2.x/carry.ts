/** What the new stack records of an object of 3.0, and what of the program does not come along. */
import { DELETED_WITH, goesWithService } from "../../../src/deleted-with";
import { MARKER } from "../../../src/marker";
import { isSame } from "../../../src/plan/compare";
import { ignoredNames } from "../../../src/plan/ignored";
import { withoutRefused } from "../../../src/plan/managed";
import { inputsOf } from "../../../src/plan/state";
import { rowNamed } from "../../../src/resources/row";
import { anything } from "../../../src/resources/values";
import { type Inputs, withoutUndefined } from "../../../src/value";
import type { Live } from "../../estate/live";
import type { EstateReader } from "../../estate/reader";
import type { Imported } from "../../import/import-file";
import type { Managed } from "./stack";

export interface Carried extends Imported {
  /** What `pulumi up` changes, because 3.0 has something else than the program. */
  changes: string[];
}

/** The inputs as the program gives them in 3.0, and why it must drop others. */
export function inputsFor3({ def, inputs: { adopt, ...inputs } }: Managed) {
  const { inputs: given, refused } = withoutRefused(def, 3, withoutUndefined({ ...inputs, [MARKER]: undefined }));
  return { given, refused: adopt === undefined ? refused : [...refused, "adopt: names an object of 2.x; remove it"] };
}

/** The record of what 3.0 has, as a refresh would make it: where that is not what the program says, `up` changes it. */
export function carry({ def, type, name }: Managed, given: Inputs, { id, actual }: Live, to: EstateReader): Carried {
  // The attribute of the option `deletedWith` holds only for the time of this creation.
  const deletedWith = given[DELETED_WITH] === true && goesWithService(actual) ? true : undefined;
  const state = to.record(def, id, { ...given, [DELETED_WITH]: deletedWith }, actual);
  const ignored = ignoredNames(def, state, given);
  const hasMoved = (field: string) => !isSame(rowNamed(def.inputs, field) ?? anything, given[field], state[field]);
  const changes = Object.keys(given).filter(
    (field) => field in def.inputs && field !== "serviceId" && !ignored.includes(field) && hasMoved(field),
  );
  const option = deletedWith === given[DELETED_WITH] ? [] : ["deletedWith"];
  return { def, type, name, id, inputs: inputsOf(def, state), state, changes: [...changes, ...option] };
}
