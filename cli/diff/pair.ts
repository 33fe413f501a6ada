/** Finds the clients of two services that are the same for people. */
import { client } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { type Fields, textOf } from "../../src/value";
import type { Found, Managed } from "./side";

/** What people know an object by. */
export interface Named {
  id: string;
  name?: string;
}

const fieldsOf = (item: Found | Managed): Fields => ("actual" in item ? item.actual : item.inputs);

export function named(def: Definition, item: Found | Managed): Named {
  const name = textOf(fieldsOf(item)[def.title]) ?? aliasOf(item);
  return { id: item.id, ...(name && { name }) };
}

/** An alias that somebody has chosen: without one, Authlete gives the id. */
function aliasOf(item: Found | Managed): string | undefined {
  const alias = textOf(fieldsOf(item)["clientIdAlias"]);
  return alias === item.id.split("/").at(-1) ? undefined : alias;
}

/** The clients that are the same on both sides: those with the same alias, then those with the same name. */
export function pairUp(from: readonly Found[], to: readonly (Found | Managed)[]) {
  const byAlias = pairBy(from, to, aliasOf);
  const byName = pairBy(byAlias.onlyFrom, byAlias.onlyTo, (item) => textOf(fieldsOf(item)[client.title]));
  return { ...byName, pairs: [...byAlias.pairs, ...byName.pairs] };
}

/** Of several with the same key, the first ones belong together, then the second ones. */
function pairBy<A extends Found | Managed, B extends Found | Managed>(
  from: readonly A[],
  to: readonly B[],
  keyOf: (item: Found | Managed) => string | undefined,
) {
  const waiting = Map.groupBy(to, keyOf);
  const pairs = from.flatMap((a): [A, B][] => {
    const key = keyOf(a);
    const b = key === undefined ? undefined : waiting.get(key)?.shift();
    return b === undefined ? [] : [[a, b]];
  });
  const taken = new Set<unknown>(pairs.flat());
  return { pairs, onlyFrom: from.filter((a) => !taken.has(a)), onlyTo: to.filter((b) => !taken.has(b)) };
}
