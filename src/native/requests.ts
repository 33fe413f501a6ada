/** What a request says of a managed resource. */
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { managedState } from "../plan/imported";
import { type AnyDefinition, isLocal, type Table } from "../resources/schema";
import { IGNORED, type Inputs, type State } from "../value";
import { fieldsOf } from "./wire";

type Struct = structs.Struct | undefined;

export function stateIn(
  def: AnyDefinition,
  request: { getId(): string; getOldInputs(): Struct },
  outputs: Struct,
): State {
  const state = fieldsOf(outputs);
  return isLocal(def) ? state : managedState(def, request.getId(), state, fieldsOf(request.getOldInputs()));
}

/** The inputs of a diff or an update. The engine says what the program leaves to others, so that state need not know it. */
export function inputsIn(def: Table, request: { getNews(): Struct; getIgnorechangesList(): string[] }): Inputs {
  const [inputs, ignored] = [fieldsOf(request.getNews()), request.getIgnorechangesList()];
  const names = ignored.filter((path) => path in def.inputs);
  return names.length > 0 ? { ...inputs, [IGNORED]: names } : inputs;
}
