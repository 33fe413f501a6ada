import * as definitions from "../resources/definitions";
import type { AnyDefinition } from "../resources/schema";

/** The name of the package in tokens such as `authlete:index:Client`. */
export const packageName = "authlete";

/** The last part of a token: `Client`, or `getClient`. */
export const nameIn = (token: string): string => token.split(":").at(-1) ?? "";

const byKind = new Map<string, AnyDefinition>(
  Object.values<AnyDefinition>(definitions).map((definition) => [definition.kind, definition]),
);

/** The kind of a resource, by its URN: `urn:pulumi:<stack>::<project>::<parents>$authlete:index:Client::<name>`. */
export function definitionOf(urn: string): AnyDefinition {
  const [, , types = ""] = urn.split("::");
  const kind = nameIn(types);
  const found = byKind.get(kind);
  if (!found)
    throw new Error(`${packageName} has no resource ${kind}: is the plugin older than the program's package?`);
  return found;
}
