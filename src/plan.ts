import { isDeepStrictEqual } from "node:util";
import { problems } from "./check";
import { anything, type Definition, type Generation, isSecret, type Row } from "./schema";
import { type Fields, laid, plain, same, seen, stays } from "./value";

/** Names that are both input and issued output, and that the program gave: kept in state so that a refresh knows. */
const GIVEN = "__given";
const PROVIDER = "__provider";

const given = (olds: Fields): string[] => (Array.isArray(olds[GIVEN]) ? olds[GIVEN] : []);

/** The names of a resource's inputs, and their rows. */
const rowsOf = (def: Definition) => Object.entries(def.inputs);

/** Those that travel in the object itself, without an endpoint of their own. */
const bodyRows = (def: Definition) =>
  rowsOf(def).filter(([name, row]) => !row.via && !row.origin && !row.rotates && name !== "extra");

/** The inputs that the engine keeps, and every reason to refuse them. What means the same keeps its old form. */
export function check(def: Definition, olds: Fields, news: Fields, generation: Generation) {
  const reasons = problems(def, news, generation);
  const inputs = Object.entries(news).map(([name, value]) => {
    const row = def.inputs[name];
    return [name, row && olds[name] !== undefined && same(row, olds[name], value) ? olds[name] : value];
  });
  return { inputs: Object.fromEntries(inputs), failures: reasons.map((reason) => ({ property: "", reason })) };
}

/** The engine itself finds the changed properties; this says whether there are any, and which of them replace. */
export function diff(def: Definition, olds: Fields, news: Fields) {
  const changed = rowsOf(def).filter(([name, row]) => hasChanged(def, name, row, olds, news));
  if (changed.length === 0) return { changes: false };
  return { changes: undefined, replaces: changed.filter(([, row]) => row.immutable).map(([name]) => name) };
}

function hasChanged(def: Definition, name: string, row: Row, olds: Fields, news: Fields): boolean {
  const managed = name in def.outputs ? given(olds).includes(name) : olds[name] !== undefined;
  if (news[name] === undefined || !managed) return managed !== (news[name] !== undefined);
  return !same(row, olds[name], news[name]);
}

/** The whole object to send: the managed fields laid over what Authlete has. */
export function body(def: Definition, actual: Fields, olds: Fields, news: Fields): Fields {
  const result = { ...actual };
  for (const [name, row] of bodyRows(def)) {
    const value = laid(dropped(row, actual), actual[name], olds[name], news[name]);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  if (olds.extra === undefined && news.extra === undefined) return result;
  return laid(anything, result, olds.extra ?? {}, news.extra ?? {}) as Fields;
}

const dropped = (row: Row, actual: Fields): Row =>
  typeof row.default === "function" ? { ...row, default: row.default(actual) } : row;

/** Is there anything to write? */
export const differs = (actual: Fields, next: Fields): boolean => !isDeepStrictEqual(plain(actual), plain(next));

/** Fields that the program dropped, and that stay as they are for want of a documented default. */
export const left = (def: Definition, olds: Fields, news: Fields): string[] =>
  bodyRows(def)
    .filter(([name, row]) => olds[name] !== undefined && news[name] === undefined && stays(row))
    .map(([name]) => name);

/** The fields with an endpoint of their own that have to be written, and their values. */
export function follows(def: Definition, actual: Fields, olds: Fields, news: Fields, fresh: () => string) {
  return rowsOf(def).flatMap(([name, row]) => {
    if (!row.via) return [];
    const wanted = news[name] ?? wish(def, name, row, olds, news, fresh);
    return wanted === undefined || wanted === actual[name] ? [] : [{ name, endpoint: row.via, value: wanted }];
  });
}

function wish(def: Definition, name: string, row: Row, olds: Fields, news: Fields, fresh: () => string): unknown {
  if (row.type === "boolean") return olds[name] === undefined && news[name] === undefined ? undefined : false;
  const rotates = rowsOf(def).find(([, other]) => other.rotates === name)?.[0];
  const turned =
    rotates && news[rotates] !== undefined && olds.createdAt !== undefined && olds[rotates] !== news[rotates];
  return turned ? fresh() : undefined;
}

/** What goes into state: what the program manages, as Authlete has it, and what Authlete issued. */
export function state(def: Definition, id: string, inputs: Fields, actual: Fields): Fields {
  const outs: Fields = { ...issued(def, actual) };
  for (const [name, row] of rowsOf(def)) {
    if (inputs[name] === undefined) continue;
    outs[name] = row.rotates ? inputs[name] : seen(row, inputs[name], name === "extra" ? actual : actual[name]);
  }
  const both = Object.keys(inputs).filter(
    (name) => name in def.inputs && name in def.outputs && inputs[name] !== undefined,
  );
  return tidy({
    ...outs,
    ...partsOf(def, id),
    ...(both.length > 0 && { [GIVEN]: both }),
    [PROVIDER]: inputs[PROVIDER],
  });
}

/** The whole object, for one that the program only looks up. */
export function whole(def: Definition, id: string, props: Fields, actual: Fields): Fields {
  const known = rowsOf(def).map(([name]) => [name, plain(actual[name])]);
  return tidy({
    ...Object.fromEntries(known),
    ...issued(def, actual),
    ...partsOf(def, id),
    [PROVIDER]: props[PROVIDER],
  });
}

const issued = (def: Definition, actual: Fields): Fields =>
  Object.fromEntries(
    Object.entries(def.outputs)
      .filter(([, row]) => row.origin !== "id")
      .map(([name]) => [name, plain(actual[name])]),
  );

const partsOf = (def: Definition, id: string): Fields =>
  Object.fromEntries(def.id.map((name, i) => [name, id.split("/")[i]]).filter(([name]) => String(name) in def.inputs));

const tidy = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The inputs that a state stands for. */
export const inputsOf = (def: Definition, outs: Fields): Fields =>
  tidy({
    ...Object.fromEntries(
      rowsOf(def)
        .filter(([name]) => !(name in def.outputs) || given(outs).includes(name))
        .map(([name]) => [name, outs[name]]),
    ),
    [PROVIDER]: outs[PROVIDER],
  });

/** Was this recorded by a create, or is it a first look at something that the program does not manage? */
export const isRecorded = (props: Fields): boolean =>
  Object.keys(props).some((name) => name !== PROVIDER && props[name] !== undefined);

/** Secret values in the engine's own envelope, so that they are encrypted in state whatever the program side says. */
export const sealed = (def: Definition, outs: Fields): Fields =>
  Object.fromEntries(
    Object.entries(outs).map(([name, value]) => [name, isSecret(def, name) ? envelope(value) : value]),
  );

/** The values that must not show in a message. */
export const secretsIn = (def: Definition, inputs: Fields): string[] =>
  Object.keys(inputs)
    .filter((name) => isSecret(def, name))
    .flatMap((name) => texts(inputs[name]));

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];

const envelope = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

/** The inputs of which a failed follow-up did nothing yet: a rotation is still to come. */
export const unfinished = (def: Definition, olds: Fields, news: Fields): Fields =>
  tidy({
    ...news,
    ...Object.fromEntries(
      rowsOf(def)
        .filter(([, row]) => row.rotates)
        .map(([name]) => [name, olds[name]]),
    ),
  });
