/** What the tables say of each kind of resource. This folder imports only the ground, and loads zod only for a check. */
import type { Calls, Generation, Target } from "../call";
import type { IdParts } from "../id";
import { memoize } from "../memoize";
import type { Actual, Fields, Inputs, State } from "../value";
import type { Rule } from "./forbid";
import { itemsOf, membersOf, type Row, type Rows } from "./row";

/** What the table of every kind of resource says. */
export interface Table {
  kind: string;
  /** What sentences call it. */
  noun: string;
  /** The only generation that has it, and why the other one has none. */
  only?: readonly [generation: Generation, reason: string];
  inputs: Rows;
  outputs: Rows;
  /** What no program may ask for. */
  rules: readonly Rule[];
  /** What is accepted although it cannot work. */
  warnings: readonly Rule[];
}

/** A list that comes as one answer. What an interrupted create left there is named, and never adopted. */
export interface UnpagedList {
  /** May an interrupted create of these inputs have left the object behind? */
  isTrace(object: Actual, inputs: Inputs): boolean;
  /** What the user can do about it. */
  advice: string;
}

/** Where hidden fields, such as the marker of a create, travel. */
export interface Carrier {
  /** Puts them where they travel. */
  load(fields: Fields): Fields;
  /** Makes them hidden fields again. */
  unload(object: Actual): Actual;
}

/** A resource in Authlete: everything that the machinery knows about it. */
export interface Definition extends Table {
  /** What Authlete calls several of them. */
  plural: string;
  /** The field that names it for people. */
  title: string;
  id: IdParts;
  /** The field under which Authlete returns the last part of the id. */
  issued: string;
  /** The field that every answer about it has, unless the credential sees only a part. */
  whole: string;
  /** Its list, if that comes as one answer. Rows of pages bear markers. */
  unpaged?: UnpagedList;
  carrier: Carrier;
  /** What lives inside it, and is deleted with it. */
  content?: Definition;
  calls(target: Target): Calls;
}

/** A resource that this package makes by itself: no request belongs to it, and state is all that there is of it. */
export interface LocalDefinition extends Table {
  /** Loads what makes it. The program side never does. */
  maker(): Maker;
}

/** Makes the outputs of a local resource, as a function of what is recorded, what the program asks for, and the time. */
export interface Maker {
  /** What an update at this time would do, and why: one line for each step, of which a preview shows all. */
  stepsDue(state: State, inputs: Inputs, now: number): string[];
  /** The outputs after these steps. */
  make(state: State, inputs: Inputs, now: number): Promise<Fields>;
}

export type AnyDefinition = Definition | LocalDefinition;

export const isLocal = (def: AnyDefinition): def is LocalDefinition => "maker" in def;

/** The outputs that only the answer to a create has. Whoever reads the object later never learns them. */
export const issuedOnceIn = ({ outputs }: Table): string[] =>
  Object.keys(outputs).filter((name) => outputs[name]?.issuedOnce);

/** Can a program take over one that exists? */
export const canAdopt = (def: AnyDefinition): def is Definition & { inputs: { adopt: Row } } =>
  !isLocal(def) && "adopt" in def.inputs;

export type RowEntry = readonly [name: string, row: Row];

/** The inputs by name, with their rows. */
export const rowsOf = memoize((def: Table): readonly RowEntry[] => Object.entries(def.inputs));

/** Is the field, or anything inside it, secret? */
export const isSecret = (def: Table, name: string): boolean => {
  const row = def.inputs[name] ?? def.outputs[name];
  return row !== undefined && holdsSecret(row);
};

/** May a program mark the input as secret, though the table does not? A part of the id stands in the path of every call. */
export const mayBeMarked = (def: Table, name: string): boolean =>
  !isSecret(def, name) && def.inputs[name]?.origin !== "id";

const holdsSecret = memoize((row: Row): boolean => {
  const items = itemsOf(row);
  return Boolean(row.secret) || Object.values(membersOf(row)).some(holdsSecret) || Boolean(items && holdsSecret(items));
});
