/** Turns what zod finds into messages for users. */
import type { z } from "zod";
import { didYouMean } from "../nearest";
import { describe, exampleOf } from "../resources/example";
import { such } from "../resources/print";
import { itemsOf, membersOf, type Row, rowNamed } from "../resources/row";

export type Path = readonly PropertyKey[];
export type Issue = z.core.$ZodIssue;

/** The messages of one issue, each with its path at the head. */
export function describeIssue(issue: Issue, top: Row, path: Path, value: unknown): string[] {
  const at = printPath(path);
  const inner = path.slice(1);
  const row = rowAt(top, inner) ?? top;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => `${printPath([...path, key])}: ${noSuchMember(key, row)}`);
    case "invalid_type":
      return [`${at}: ${describeType(issue, row, valueAt(value, inner))}`];
    case "invalid_value":
      return [`${at}: ${describeEnum(issue, path, top.secret ? undefined : valueAt(value, inner))}`];
    case "too_big":
      return [`${at}: must be at most ${issue.maximum}`];
    case "too_small":
      return [`${at}: must be at least ${issue.minimum}`];
    default:
      return [`${at}: ${issue.message}`];
  }
}

function noSuchMember(key: string, row: Row): string {
  const members = Object.keys(membersOf(row));
  return `there is no such member${didYouMean(key, members) || `; there are ${members.join(", ")}`}`;
}

function describeType(issue: z.core.$ZodIssueInvalidType, row: Row, value: unknown): string {
  if (value === undefined) return such("is required", exampleOf(row));
  return `must be ${issue.expected === "int" ? such("a whole number", exampleOf(row)) : describe(row)}`;
}

function describeEnum(issue: z.core.$ZodIssueInvalidValue, path: Path, value: unknown): string {
  const values = issue.values.map(String);
  if (typeof value !== "string") return `must be one of ${values.join(", ")}`;
  const hint = didYouMean(value, values) || (mayGoIntoExtra(path) ? newerValue : "");
  return `${JSON.stringify(value.slice(0, 80))} is not one of ${values.join(", ")}${hint}`;
}

const newerValue = "; a value newer than this package goes into extra instead";

/** `extra` takes newer values of a field, or of its items, but not of a member. */
const mayGoIntoExtra = (path: Path) => path.slice(1).every((key) => typeof key === "number");

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);

const rowAt = (row: Row, path: Path): Row | undefined =>
  path.reduce<Row | undefined>(
    (at, key) => at && (typeof key === "number" ? itemsOf(at) : rowNamed(membersOf(at), String(key))),
    row,
  );

/** A path in Pulumi's syntax: `supportedScopes[1].name`. */
export const printPath = (path: Path): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : printKey(String(key), index === 0))).join("");

const printKey = (key: string, isFirst: boolean) =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `${isFirst ? "" : "."}${key}` : `[${JSON.stringify(key.slice(0, 80))}]`;

/** The path at the head of a message, as far as `printPath` has printed all of it. */
export const parsePath = (message: string): Path => [...(head.exec(message)?.[0] ?? "").matchAll(step)].map(parseKey);

const head = /^(?:[\w$]+|\["(?:[^"\\]|\\.)*"\])(?:\.[\w$]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])*(?=: )/;
const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[\w$]+/g;

function parseKey([key, index, text]: RegExpMatchArray): PropertyKey {
  if (index !== undefined) return Number(index);
  return text === undefined ? key : String(JSON.parse(text));
}
