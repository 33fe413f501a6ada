/** Prints values as TypeScript, laid out as Biome and Prettier do at 120 columns. */
import { isRecord } from "../../src/value";
import { columnsOf, printKey, printText } from "./text";

/** An expression: a name, or the call of a function with a text. */
export class Code {
  constructor(
    readonly name: string,
    readonly argument?: string,
  ) {}
}

export const width = 120;
const step = "  ";

/** A value on a line that has `used` columns before it. `indent` is that of the line. */
function printValue(value: unknown, indent: string, used: number): string {
  const flat = printFlat(value);
  // A comma or a semicolon follows.
  if (!mustBreak(value) && used + columnsOf(flat) < width) return flat;
  const inner = indent + step;
  if (value instanceof Code && value.argument !== undefined)
    return `${value.name}(\n${inner}${printText(value.argument)},\n${indent})`;
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map((item) => `${inner}${printValue(item, inner, inner.length)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  return isObject(value) ? printObject(value, indent) : flat;
}

/** An object with a line for each member. `head` are the lines before them. */
export function printObject(value: object, indent = "", head: readonly string[] = []): string {
  const inner = indent + step;
  const lines = [
    ...head.map((line) => `${inner}${line}\n`),
    ...Object.entries(value).map((member) => `${inner}${printMember(member, inner)},\n`),
  ];
  return lines.length > 0 ? `{\n${lines.join("")}${indent}}` : "{}";
}

function printMember([name, value]: [string, unknown], indent: string): string {
  if (value instanceof Code && value.name === name && value.argument === undefined) return name;
  const key = printKey(name);
  const used = indent.length + columnsOf(key) + 2;
  const printed = printValue(value, indent, used);
  const isTooLong = typeof value === "string" && used + columnsOf(printed) >= width;
  return isTooLong ? `${key}:\n${indent}${step}${printed}` : `${key}: ${printed}`;
}

function printFlat(value: unknown): string {
  if (value instanceof Code)
    return value.argument === undefined ? value.name : `${value.name}(${printText(value.argument)})`;
  if (typeof value === "string") return printText(value);
  if (typeof value === "number") return String(value).replace("e+", "e");
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${printKey(name)}: ${printFlat(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

const isObject = (value: unknown): value is object => isRecord(value) && !(value instanceof Code);
const sizeOf = (value: unknown) => (Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : []).length;

/** A list of several objects, or of several lists, takes a line for each. */
function mustBreak(value: unknown): boolean {
  if (!Array.isArray(value)) return isObject(value) && Object.values(value).some(mustBreak);
  const isAlike = (item: unknown) => sizeOf(item) > 1 && Array.isArray(item) === Array.isArray(value[0]);
  return (value.length > 1 && value.every(isAlike)) || value.some(mustBreak);
}
