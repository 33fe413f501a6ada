/**
 * Clients as data: reads files of clients and checks them. Programs and the command load this folder when they need it.
 * Whoever wrote the files is not trusted.
 */
import type { Fields } from "../value";

/** Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A value of a file, and where it stands: a member at its name. */
export interface Source {
  place: Place;
  value: unknown;
  parts: ReadonlyMap<PropertyKey, Source>;
}

export interface MappingSource extends Source {
  value: Fields;
}

export interface Problem {
  place: Place;
  message: string;
}

/** What is wrong in a file, so that the rest of it cannot be used. */
export class Unreadable extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
  }
}

export const refuse = (place: Place, message: string): never => {
  throw new Unreadable([{ place, message }]);
};

export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

export function mappingOf(place: Place, members: Iterable<readonly [string, Source]>): MappingSource {
  const parts = new Map(members);
  return { place, parts, value: Object.fromEntries([...parts].map(([name, { value }]) => [name, value])) };
}

/** The members of one mapping, laid over those of another. */
export const overlay = (base: Source, own: Source): MappingSource => mappingOf(own.place, membersOf(base, own));

const membersOf = (...sources: Source[]): [string, Source][] =>
  sources.flatMap(({ parts }) => [...parts].map(([name, part]): [string, Source] => [String(name), part]));

export const without = (source: Source, ...names: string[]): MappingSource =>
  mappingOf(
    source.place,
    membersOf(source).filter(([name]) => !names.includes(name)),
  );

/** Where a path leads, as far as the file has it. */
export function placeAt(source: Source, [key, ...path]: readonly PropertyKey[]): Place {
  const part = key === undefined ? undefined : source.parts.get(key);
  return part ? placeAt(part, path) : source.place;
}
