/** What a request says of a managed resource. */
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { managedState } from "../plan/imported";
import type { Definition } from "../resources/schema";
import { IGNORED, type Inputs, type State } from "../value";
import { fieldsOf } from "./wire";

type Struct = structs.Struct | undefined;

export const stateIn = (
  def: Definition,
  request: { getId(): string; getOldInputs(): Struct },
  outputs: Struct,
): State => managedState(def, request.getId(), fieldsOf(outputs), fieldsOf(request.getOldInputs()));

/** The inputs of a diff or an update. The engine says what the program leaves to others, so that state need not know it. */
export function inputsIn(def: Definition, request: { getNews(): Struct; getIgnorechangesList(): string[] }): Inputs {
  const [inputs, ignored] = [fieldsOf(request.getNews()), request.getIgnorechangesList()];
  const names = ignored.filter((path) => path in def.inputs);
  return names.length > 0 ? { ...inputs, [IGNORED]: names } : inputs;
}
