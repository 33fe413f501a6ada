import { deepest, isTooDeep } from "../json";
import type { Definition, Generation, Row, Rows } from "../resources/schema";
import { type Fields, isRecord } from "../value";
import { meant, type Path, show, told } from "./messages";
import { hasUnknown, isUnknown } from "./unknown";

/** Every failure of the inputs, each with its path at the head, in Pulumi's syntax. */
export function problems(def: Definition, news: Fields, generation: Generation): string[] {
  const given = Object.entries(news).filter(([name, value]) => value !== undefined && !name.startsWith("__"));
  const deep = given.filter(([, value]) => isTooDeep(value));
  if (deep.length > 0) return deep.map(([name]) => `${show([name])}: is nested more than ${deepest} levels deep`);
  return [
    ...missing(def, news),
    ...given.flatMap(([name, value]) => {
      const row = own(def.inputs, name);
      return row
        ? [...mistyped(row, name, value), ...elsewhere(row, [name], value, generation)]
        : [stranger(def, name)];
    }),
    ...refusedExtra(def, news),
    ...brokenRules(def, news),
  ];
}

const own = (rows: Rows, name: string): Row | undefined => (Object.hasOwn(rows, name) ? rows[name] : undefined);

const missing = (def: Definition, news: Fields) =>
  Object.keys(def.inputs)
    .filter((name) => def.inputs[name]?.required && (news[name] === undefined || news[name] === null))
    .map((name) => `${name}: is required`);

function stranger(def: Definition, name: string): string {
  if (own(def.outputs, name)) return `${show([name])}: is issued by Authlete and cannot be set`;
  return `${show([name])}: a ${def.kind} has no such input${meant(name, Object.keys(def.inputs))}; a field newer than this package goes into extra`;
}

function mistyped(row: Row, name: string, value: unknown): string[] {
  if (value === null || isUnknown(value)) return [];
  const { error } = row.schema().safeParse(value);
  return (error?.issues ?? [])
    .filter((issue) => !unknownAt(value, issue.path))
    .flatMap((issue) => told(issue, row, [name, ...issue.path], value));
}

function unknownAt(value: unknown, path: Path): boolean {
  const [head, ...rest] = path;
  if (isUnknown(value) || head === undefined) return isUnknown(value);
  return unknownAt((value as Record<PropertyKey, unknown> | null | undefined)?.[head], rest);
}

/** Fields of the other generation, at any depth. */
function elsewhere(row: Row, path: Path, value: unknown, generation: Generation): string[] {
  if (value === null || value === undefined) return [];
  if (row.only && row.only !== generation) return [`${show(path)}: ${reason(row)}`];
  if (Array.isArray(value) && row.items) {
    return value.flatMap((item, i) => elsewhere(row.items as Row, [...path, i], item, generation));
  }
  if (!isRecord(value) || !row.members) return [];
  return Object.entries(row.members).flatMap(([name, member]) =>
    elsewhere(member, [...path, name], value[name], generation),
  );
}

function reason(row: Row): string {
  if (row.ignored) return "Authlete 3.0 ignores this field on write; remove it";
  if (row.only === 2) return "can be set in Authlete 2.x only, and authlete:apiVersion says 3.0; remove it";
  return "can be set in Authlete 3.0 only, and authlete:apiVersion says 2.x; remove it";
}

function refusedExtra(def: Definition, news: Fields): string[] {
  if (!isRecord(news.extra)) return [];
  return Object.keys(news.extra).flatMap((name) => {
    if (own(def.outputs, name)) return [`${show(["extra", name])}: is issued by Authlete and cannot be set`];
    const row = own(def.inputs, name);
    const enumerated = (row?.items ?? row)?.type === "enum" && news[name] === undefined;
    return row && !enumerated ? [`${show(["extra", name])}: is a known input; set ${name} itself`] : [];
  });
}

const brokenRules = (def: Definition, news: Fields): string[] =>
  def.rules
    .filter((rule) => !rule.reads.some((name) => hasUnknown(news[name])))
    .flatMap((rule) => {
      const broken = rule.broken(news);
      return broken ? [`${broken[0]}: ${broken[1]}`] : [];
    });
