import type { Generation } from "../call";
import { UNKNOWN } from "../plan/unknown";
import type { Fields } from "../value";
import { checkClients, type Made, printProblem, refusedIn, type Verdict } from "./check";
import { type Entry, readClients } from "./clients";
import { withSecrets } from "./secrets";

export type { Entry } from "./clients";
export { printProblem, UNKNOWN, withSecrets };

/** How a program makes arguments of the fields in a file, and what of them a check can know. */
export interface Maker {
  argsOf(entry: Entry): Fields;
  known(args: Fields): Fields;
}

/** What files say alone: the values of secrets are not known. */
export const plain: Maker = {
  argsOf: ({ source: { value } }) => withSecrets(value, () => UNKNOWN),
  known: (args) => args,
};

export interface Loaded extends Verdict {
  clients: readonly Made[];
}

/** Reads and checks the clients of a folder or file, for one generation, or for any of several. */
export function load(path: string, root: string | undefined, generations: readonly Generation[], maker: Maker): Loaded {
  const { entries, problems } = readClients(path, root);
  const refused = entries.flatMap(refusedIn);
  const usable = entries.filter((entry) => refusedIn(entry).length === 0);
  const clients = usable.map((entry): Made => [entry, maker.argsOf(entry)]);
  const known = clients.map(([entry, args]): Made => [entry, maker.known(args)]);
  const { failures, warnings } = checkClients(known, generations);
  return { clients, failures: [...problems, ...refused, ...failures], warnings };
}
