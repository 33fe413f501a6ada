import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import type { Definition, Generation, Row, Rows } from "./schema";
import { hasUnknown, isUnknown } from "./unknown";
import { type Fields, isRecord } from "./value";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Every failure of the inputs, each with its path at the head, in Pulumi's syntax. */
export function problems(def: Definition, news: Fields, generation: Generation): string[] {
  const given = Object.entries(news).filter(([name, value]) => value !== undefined && !name.startsWith("__"));
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

function meant(word: string, words: readonly string[]): string {
  const near = closest(
    word.toLowerCase(),
    words.map((w) => w.toLowerCase()),
  );
  const found = words.find((w) => w.toLowerCase() === near);
  return found && distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3) ? `; did you mean ${found}?` : "";
}

function mistyped(row: Row, name: string, value: unknown): string[] {
  if (value === null || isUnknown(value)) return [];
  const { error } = row.schema.safeParse(value);
  return (error?.issues ?? [])
    .filter((issue) => !unknownAt(value, issue.path))
    .flatMap((issue) => told(issue, row, [name, ...issue.path], value));
}

function unknownAt(value: unknown, path: Path): boolean {
  const [head, ...rest] = path;
  if (isUnknown(value) || head === undefined) return isUnknown(value);
  return unknownAt((value as Record<PropertyKey, unknown> | null | undefined)?.[head], rest);
}

function told(issue: Issue, row: Row, path: Path, value: unknown): string[] {
  const at = show(path);
  if (issue.code === "unrecognized_keys") {
    const members = Object.keys(rowAt(row, path.slice(1))?.members ?? {});
    return issue.keys.map((key) => `${show([...path, key])}: there is no such member${meant(key, members)}`);
  }
  if (issue.code === "invalid_type") return [`${at}: must be ${article(issue.expected)}`];
  if (issue.code === "invalid_value")
    return [`${at}: ${oneOf(issue, row.secret ? undefined : valueAt(value, path.slice(1)))}`];
  if (issue.code === "too_big") return [`${at}: must be at most ${issue.maximum}${unit(issue.origin)}`];
  if (issue.code === "too_small") return [`${at}: must be at least ${issue.minimum}${unit(issue.origin)}`];
  return [`${at}: ${issue.message}`];
}

const unit = (origin: string) => (origin === "string" ? " characters long" : "");
const article = (type: string) =>
  ({ int: "an integer", array: "a list", object: "an object", record: "an object" })[type] ?? `a ${type}`;

function oneOf(issue: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const values = issue.values.map(String);
  const nearest = typeof value === "string" ? meant(value, values) : "";
  const what = typeof value === "string" ? `${JSON.stringify(value.slice(0, 80))} is not one of` : "must be one of";
  return `${what} ${values.join(", ")}${nearest}${nearest ? "" : "; a value newer than this package goes into extra"}`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);

const rowAt = (row: Row | undefined, path: Path): Row | undefined =>
  path.reduce<Row | undefined>((r, key) => (typeof key === "number" ? r?.items : r?.members?.[String(key)]), row);

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

/** A path in Pulumi's syntax: `supportedScopes[1].name`. */
const show = (path: Path): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : part(String(key), i === 0))).join("");

const part = (key: string, first: boolean) =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `${first ? "" : "."}${key}` : `[${JSON.stringify(key.slice(0, 80))}]`;
