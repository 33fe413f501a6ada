import { isDeepStrictEqual } from "node:util";
import { MARKER } from "../marker";
import { anything, type Definition, type Generation, type Row, rowsOf } from "../resources/schema";
import { type Fields, laid, plain, same, stays } from "../value";
import { given, isFound, of, tidy } from "./state";
import { problems } from "./validate";

/** Those that travel in the object itself, without an endpoint of their own. */
const bodyRows = (def: Definition) =>
  rowsOf(def).filter(([name, row]) => !row.via && !row.origin && !row.rotates && name !== "extra");

/** The inputs that the engine keeps, and every reason to refuse them. What means the same keeps its old form. */
export function check(def: Definition, olds: Fields, news: Fields, generation: Generation) {
  const reasons = problems(def, news, generation);
  if (reasons.length > 0) return { inputs: news, failures: reasons.map((reason) => ({ property: "", reason })) };
  const inputs = Object.entries(news).map(([name, value]) => {
    const row = def.inputs[name];
    return [name, row && olds[name] !== undefined && same(row, olds[name], value) ? olds[name] : value];
  });
  // A recorded resource keeps the marker of its own create, so that markers never make a diff.
  const recorded = Object.keys(olds).length > 0 && { [MARKER]: olds[MARKER] };
  return { inputs: tidy({ ...Object.fromEntries(inputs), ...recorded }), failures: [] };
}

/** The engine itself finds the changed properties; this says whether there are any, and which of them replace. */
export function diff(def: Definition, olds: Fields, news: Fields) {
  if (isFound(olds)) return { changes: false };
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

/** Is an object what the program asks for, but for the fields with an endpoint of their own? */
export function suits(def: Definition, actual: Fields, news: Fields): boolean {
  const outs = of(def, "", news, actual);
  const names = [...bodyRows(def).map(([name]) => name), "extra"].filter((name) => news[name] !== undefined);
  return names.every((name) => isDeepStrictEqual(outs[name], news[name]));
}

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
