/** What a URN says: `urn:pulumi:<stack>::<project>::<types>::<name>`. A name may hold `::` too. */

/** The name of the resource in its program. */
export const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** Where a resource is in the program, whatever the stack: the types of its parents and its own, and its name. */
export const placeOf = (urn: string): string => urn.split("::").slice(2).join("::");
