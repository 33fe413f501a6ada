/** Finds the objects that a create marked and that no state holds. */
import { printable } from "../../src/api/error-body";
import { createdAt, MARKER, markerPrefix, unsignedMarker } from "../../src/marker";
import type { Definition } from "../../src/resources/schema";
import { type Actual, textOf } from "../../src/value";
import type { Live } from "../estate/live";
import { isIn, type Recorded } from "../estate/records";
import { type Advice, adviceFor } from "./advice";

export interface Orphan {
  kind: string;
  id: string;
  name?: string;
  /** In ISO 8601. */
  createdAt?: string;
  /** Is the marker signed by the credential in use, and the object no copy? */
  proven: boolean;
  /** The resource of the given states that has the same marker, with another object. */
  resource?: string;
  advice: Advice;
}

/** Live objects of one kind. */
export interface Objects {
  def: Definition;
  objects: readonly Live[];
}

export interface Surroundings {
  /** What the given states hold. */
  records: readonly Recorded[];
  /** Did a create of this credential make the object? `all` are those with the same marker. */
  isProven(def: Definition, object: Actual, all: readonly Actual[]): boolean;
  /** Milliseconds since 1970: what is younger, `pulumi up` may still adopt. */
  adoptedSince: number;
}

export function findOrphans(estate: readonly Objects[], surroundings: Surroundings): Orphan[] {
  const isHeld = isIn(surroundings.records);
  const owners = ownersOf(surroundings.records);
  return estate.flatMap(({ def, objects }) => {
    const marked = objects.filter(({ actual }) => actual[MARKER] !== undefined);
    const alike = Map.groupBy(marked, ({ actual }) => unsignedMarker(actual[MARKER]));
    return marked
      .filter(({ id }) => !isHeld(def, id))
      .map((each) => {
        const twins = alike.get(unsignedMarker(each.actual[MARKER])) ?? [];
        const resource = owners.get(markerPrefix(each.actual[MARKER]));
        return orphanOf(def, each, twins, resource, surroundings);
      });
  });
}

function orphanOf(
  def: Definition,
  { id, actual }: Live,
  twins: readonly Live[],
  resource: string | undefined,
  { isProven, adoptedSince }: Surroundings,
): Orphan {
  const all = twins.map((each) => each.actual);
  const proven = isProven(def, actual, all);
  const situation = { proven, isRecorded: resource !== undefined, isYoung: createdAt(actual) > adoptedSince };
  return {
    ...{ kind: def.kind, id: printable(id), ...described(def, actual), proven },
    ...(resource && { resource }),
    advice: adviceFor(situation),
  };
}

/** The resources of the states, by what their markers begin with. */
const ownersOf = (records: readonly Recorded[]) =>
  new Map(
    records
      .filter(({ outputs }) => outputs?.[MARKER] !== undefined)
      .map(({ outputs, name }) => [markerPrefix(outputs?.[MARKER]), printable(name)]),
  );

function described(def: Definition, actual: Actual): Pick<Orphan, "name" | "createdAt"> {
  const [name, time] = [textOf(actual[def.title]), new Date(createdAt(actual))];
  return {
    ...(name && { name: printable(name) }),
    ...(!Number.isNaN(time.getTime()) && { createdAt: time.toISOString() }),
  };
}
