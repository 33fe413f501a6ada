import type * as pulumi from "@pulumi/pulumi";
import { DECLARED } from "../value";
import { currentRun } from "./run";

/** A run with fewer does not wait long enough to tell how far it is. */
const fewest = 32;

/**
 * Counts a resource for the plugin, to which the engine hands a few at a time. Of those that a program declares in one go,
 * the first one tells the plugin of all, if they are many more than it knows of. State records that something was told,
 * and not what, so few tell. An explicit provider has a plugin of its own.
 */
export function declaredInput(provider: object | undefined): pulumi.Inputs {
  const { declared } = currentRun();
  const known = declared.get(provider) ?? { count: 0, told: 0, isToBeTold: false };
  declared.set(provider, known);
  known.count++;
  if (known.isToBeTold) return {};
  known.isToBeTold = true;
  const total = Promise.resolve().then(() => {
    known.isToBeTold = false;
    if (known.count < Math.max(fewest, 1.1 * known.told)) return undefined;
    known.told = known.count;
    return known.count;
  });
  return { [DECLARED]: total };
}
