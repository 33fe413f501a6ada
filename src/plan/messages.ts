import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import type { Row } from "../resources/schema";

export type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What zod found, in words for the user, with the path at the head. */
export function told(issue: Issue, row: Row, path: Path, value: unknown): string[] {
  const at = show(path);
  if (issue.code === "unrecognized_keys") {
    const members = Object.keys(rowAt(row, path.slice(1))?.members ?? {});
    return issue.keys.map((key) => `${show([...path, key])}: there is no such member${meant(key, members)}`);
  }
  if (issue.code === "invalid_type") return [`${at}: must be ${article(issue.expected)}`];
  if (issue.code === "invalid_value")
    return [`${at}: ${oneOf(issue, row.secret ? undefined : valueAt(value, path.slice(1)))}`];
  if (issue.code === "too_big") return [`${at}: must be at most ${issue.maximum}`];
  if (issue.code === "too_small") return [`${at}: must be at least ${issue.minimum}`];
  return [`${at}: ${issue.message}`];
}

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

/** A guess at what was meant, where a word is near enough to one of the known. */
export function meant(word: string, words: readonly string[]): string {
  const near = closest(
    word.toLowerCase(),
    words.map((w) => w.toLowerCase()),
  );
  const found = words.find((w) => w.toLowerCase() === near);
  return found && distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3) ? `; did you mean ${found}?` : "";
}

/** A path in Pulumi's syntax: `supportedScopes[1].name`. */
export const show = (path: Path): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : part(String(key), i === 0))).join("");

const part = (key: string, first: boolean) =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `${first ? "" : "."}${key}` : `[${JSON.stringify(key.slice(0, 80))}]`;
