import * as pulumi from "@pulumi/pulumi";
import { mayBeMarked, type Table } from "../resources/schema";

/**
 * The names of the inputs that the program marks as secret, and the table does not. The plugin gets all values in clear,
 * so it must know what its messages may not repeat. Most resources have none, and then state holds nothing of it.
 */
export function markedSecrets(def: Table, args: pulumi.Inputs): Promise<string[] | undefined> | undefined {
  const names = Object.keys(args).filter((name) => mayBeMarked(def, name) && holdsOutput(args[name]));
  return names.length > 0 ? onlySecret(names, args) : undefined;
}

async function onlySecret(names: string[], args: pulumi.Inputs): Promise<string[] | undefined> {
  const marks = await Promise.all(names.map((name) => pulumi.isSecret(pulumi.output(args[name]))));
  const marked = names.filter((_, index) => marks[index]);
  return marked.length > 0 ? marked : undefined;
}

/** Can the value be secret, in whole or in part? */
const holdsOutput = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (pulumi.Output.isInstance(value) || value instanceof Promise || Object.values(value).some(holdsOutput));
