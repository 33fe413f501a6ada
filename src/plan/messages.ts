/** Turns what zod finds into messages for users. */
import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import { itemsOf, membersOf, type Row, rowNamed } from "../resources/schema";

export type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The messages of one issue, each with its path at the head. */
export function describeIssue(issue: Issue, row: Row, path: Path, value: unknown): string[] {
  const at = printPath(path);
  const inner = path.slice(1);
  switch (issue.code) {
    case "unrecognized_keys": {
      const members = Object.keys(membersOf(rowAt(row, inner) ?? row));
      return issue.keys.map(
        (key) => `${printPath([...path, key])}: there is no such member${didYouMean(key, members)}`,
      );
    }
    case "invalid_type":
      return [`${at}: must be ${withArticle(issue.expected)}`];
    case "invalid_value":
      return [`${at}: ${describeEnum(issue, row.secret ? undefined : valueAt(value, inner))}`];
    case "too_big":
      return [`${at}: must be at most ${issue.maximum}`];
    case "too_small":
      return [`${at}: must be at least ${issue.minimum}`];
    default:
      return [`${at}: ${issue.message}`];
  }
}

const withArticle = (type: string) =>
  ({ int: "an integer", array: "a list", object: "an object", record: "an object" })[type] ?? `a ${type}`;

function describeEnum(issue: z.core.$ZodIssueInvalidValue, value: unknown): string {
  const values = issue.values.map(String);
  const nearest = typeof value === "string" ? didYouMean(value, values) : "";
  const what = typeof value === "string" ? `${JSON.stringify(value.slice(0, 80))} is not one of` : "must be one of";
  return `${what} ${values.join(", ")}${nearest || "; a value newer than this package goes into extra"}`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);

const rowAt = (row: Row, path: Path): Row | undefined =>
  path.reduce<Row | undefined>(
    (at, key) => at && (typeof key === "number" ? itemsOf(at) : rowNamed(membersOf(at), String(key))),
    row,
  );

/** A suggestion, if a known word is near enough. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = closest(
    word.toLowerCase(),
    words.map((each) => each.toLowerCase()),
  );
  const found = words.find((each) => each.toLowerCase() === near);
  return found && distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3) ? `; did you mean ${found}?` : "";
}

/** A path in Pulumi's syntax: `supportedScopes[1].name`. */
export const printPath = (path: Path): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : printKey(String(key), index === 0))).join("");

const printKey = (key: string, isFirst: boolean) =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `${isFirst ? "" : "."}${key}` : `[${JSON.stringify(key.slice(0, 80))}]`;
