/** Services and clients as Authlete has them. */
import { createdAt } from "../../src/marker";
import type { Definition } from "../../src/resources/schema";
import { type Actual, textOf } from "../../src/value";

export interface Live {
  id: string;
  actual: Actual;
}

/** The oldest first, so that those who come later take no name away. */
export const sorted = (def: Definition, objects: readonly Actual[], idOf: (issued: string) => string): Live[] =>
  objects.map((actual) => ({ id: idOf(textOf(actual[def.issued]) ?? ""), actual })).toSorted(compare);

function compare(a: Live, b: Live): number {
  const age = (createdAt(a.actual) || 0) - (createdAt(b.actual) || 0);
  return age || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

/** Did the client register itself, or does a metadata document or a federation describe it? Then nobody wrote it here. */
export const isDynamic = ({ dynamicallyRegistered, discoveredByMetadataDocument, clientSource }: Actual): boolean =>
  dynamicallyRegistered === true ||
  discoveredByMetadataDocument === true ||
  ![undefined, null, "STATIC_REGISTRATION"].some((source) => source === clientSource);
