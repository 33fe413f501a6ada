import type { Change } from "../plan/changes";
import type { Fields, Inputs, State } from "../value";
import type { Found } from "./read";

/** What the engine asks of a resource whose inputs it has checked. */
export interface Resource {
  /** Does anything change, and what does a replacement come from? Where `changes` is missing, inputs differ. */
  diff(id: string, state: State, inputs: Inputs): { changes?: boolean; replaces?: string[] };
  /** Where the inputs differ from what is recorded, at any depth. */
  changes(state: State, inputs: Inputs): Change[];
  create(inputs: Inputs): Promise<{ id: string; outs: Fields }>;
  read(id: string, state: State): Promise<Partial<Found>>;
  update(id: string, state: State, inputs: Inputs): Promise<{ outs: Fields }>;
  delete(id: string, state: State): Promise<void>;
  /** The outputs before a create runs. */
  previewCreate(inputs: Inputs): Fields;
  /** The outputs before an update runs: what it will not change is known. */
  previewUpdate(state: State, inputs: Inputs): Fields | Promise<Fields>;
}
