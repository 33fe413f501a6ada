/**
 * The kinds of values that every part handles. The files of `src` itself are the ground that all folders share: they
 * import only each other, Node.js and `fastest-levenshtein`.
 */

/** A JSON object. */
export type Fields = Record<string, unknown>;

declare const role: unique symbol;
type InRole<R> = Fields & { readonly [role]?: R };

/** What the program asks for. */
export type Inputs = InRole<"inputs">;
/** What Pulumi has recorded: the managed fields as Authlete had them, and what Authlete issued. */
export type State = InRole<"state">;
/** An object as Authlete has it. */
export type Actual = InRole<"actual">;

/** The hidden input that names the inputs which the program marks as secret, and the tables do not. */
export const SECRETS = "__secrets";

/** The hidden input that names what `ignoreChanges` leaves to others. The engine tells the plugin nothing of that option. */
export const IGNORED = "__ignored";

/** The hidden input that names the resource which holds the object to adopt already. */
export const HOLDER = "__holder";

/** The hidden input that says how many resources the program has declared so far. A check takes it out again. */
export const DECLARED = "__declared";

export const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);

/** Is it absent, null, false, 0, "", [] or {}? Authlete leaves empty values out, and shows false and 0 for unset fields. */
export const isEmpty = (value: unknown): boolean =>
  !value || (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.values(value).every(isEmpty));

/** An id or a time as text. An answer may hold anything in its place, and then there is none. */
export function textOf(value: unknown): string | undefined {
  const text = toPlain(value);
  return typeof text === "string" || typeof text === "number" ? String(text) : undefined;
}

/** A value that the engine can carry: an integer that a double cannot hold becomes text. */
export function toPlain(value: unknown): unknown {
  if (JSON.isRawJSON(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]));
  return value;
}

export const withoutUndefined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The names of a table. Unlike other objects, it has no members but those that its type declares. */
export const namesOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];

/** Anything may be thrown. */
export const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** May the value stand in an Authorization header? */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
