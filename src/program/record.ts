/** What the stack has recorded. */
import * as pulumi from "@pulumi/pulumi";
import { type Recorded, readRecord } from "./monitor";
import { currentRun } from "./run";

export const stack = () => `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;

/**
 * The URN as a plain promise. An input that depends on the parent, as the Output of `createUrn` does, waits until every
 * child of the parent is registered, so a child of a component would wait for itself.
 */
export function urnOf(type: string, name: string, parent?: pulumi.Resource): Promise<string> {
  return new Promise((resolve) => pulumi.createUrn(name, type, parent).apply(resolve));
}

/** What the stack has recorded, read once a run. */
export function recordedOnce(): Promise<Recorded | undefined> {
  const run = currentRun();
  run.recorded ??= readRecorded();
  return run.recorded;
}

async function readRecorded(): Promise<Recorded | undefined> {
  try {
    return await readRecord(stack());
  } catch (error) {
    pulumi.log.debug(`authlete: the stack's record cannot be read, so creates are not marked: ${error}`);
    return undefined;
  }
}
