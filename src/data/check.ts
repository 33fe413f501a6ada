import type { Generation } from "../call";
import { SIGNATURE } from "../envelope";
import { parsePath } from "../plan/messages";
import { isUnknown, UNKNOWN } from "../plan/unknown";
import { problemsOf } from "../plan/validate";
import { client } from "../resources/client";
import { isSecret, rowsOf } from "../resources/schema";
import type { Fields } from "../value";
import type { Entry } from "./clients";
import { ofProgram } from "./program-fields";
import { secretMistake } from "./secrets";
import { type Place, type Problem, placeAt } from "./source";

/** A client and its arguments. */
export type Made = readonly [Entry, Fields];

export interface Verdict {
  failures: Problem[];
  warnings: Problem[];
}

/** What a file must not say of a client, whatever the program makes of it. */
export const refusedIn = ({ source: { value, parts } }: Entry): Problem[] =>
  [...parts].flatMap(([key, { place }]) => {
    const name = String(key);
    const message = isSecret(client, name) ? secretMistake(name, value[name]) : reserved(name, value[name]);
    return message ? [{ place, message }] : [];
  });

/** Members with two low lines are between the parts of this package: one of them is code that the engine runs. */
function reserved(name: string, value: unknown): string | undefined {
  if (isForged(value)) return `${name}: holds a text that has another meaning for Pulumi: remove it`;
  const reason = name.startsWith("__") ? "is reserved by pulumi-authlete" : ofProgram[name];
  return reason && `${name}: ${reason}: remove it`;
}

/** An asset would make the engine read any file or address. */
function isForged(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return isUnknown(value);
  return Object.entries(value).some(([name, member]) => name === SIGNATURE || isForged(member));
}

/**
 * Checks the arguments of clients as the provider does, and finds the place of each mistake. Of several generations,
 * what all of them refuse is one.
 */
export function checkClients(clients: readonly Made[], generations: readonly Generation[]): Verdict {
  const failures = new Collection();
  const warnings = new Collection();
  for (const [entry, args] of clients) {
    const inputs = { ...args, serviceId: UNKNOWN };
    const found = generations.map((generation) => problemsOf(client, {}, inputs, generation));
    for (const message of common(found.map((each) => each.failures))) failures.add(entry, message);
    for (const message of common(found.map((each) => each.warnings))) warnings.add(entry, message);
  }
  return { failures: [...failures.problems(), ...duplicates(clients)], warnings: warnings.problems() };
}

const common = (lists: string[][]) => lists.reduce((all, list) => all.filter((message) => list.includes(message)));

/** Mistakes by their place: that of shared defaults is the same for many clients, and is told once. */
class Collection {
  private readonly found = new Map<string, { place: Place; message: string; names: string[] }>();

  add({ name, source }: Entry, message: string): void {
    const place = placeAt(source, parsePath(message));
    const key = `${place.file}:${place.line}:${place.column}:${message}`;
    const known = this.found.get(key) ?? { place, message, names: [] };
    known.names.push(name);
    this.found.set(key, known);
  }

  problems = (): Problem[] =>
    [...this.found.values()].map(({ place, message, names: [first, ...others] }) => {
      const more = others.length > 0 ? ` and ${others.length} more` : "";
      return { place, message: `${message} (client ${first}${more})` };
    });
}

/** Authlete would refuse the second of two clients with one alias in the middle of `up`. */
function duplicates(clients: readonly Made[]): Problem[] {
  const unique = rowsOf(client).filter(([, row]) => row.unique);
  return unique.flatMap(([field]) => {
    const holders = new Map<unknown, Entry>();
    return clients.flatMap(([entry, { [field]: value }]) => {
      const holder = holders.get(value) ?? entry;
      holders.set(value, holder);
      if (holder === entry || typeof value !== "string" || value === UNKNOWN) return [];
      const message = `${field}: client ${holder.name} of the same service has it too: give one of them another`;
      return [{ place: placeAt(entry.source, [field]), message }];
    });
  });
}

export const printProblem = ({ place: { file, line, column }, message }: Problem): string =>
  visible(`${file}:${line}:${column}: ${message}`);

/** A name or a value may hold what a terminal or a log obeys, or what no eye sees. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
