import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { variable } from "../config/settings";
import { MARKER, markerAfter } from "../marker";
import { isRecord } from "../value";

type Recorded = Record<string, { outputs?: Record<string, unknown> } | undefined>;

const stack = () => `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;

const setting = (key: string) => new pulumi.Config("authlete").get(key) ?? process.env[variable(key)];

/** By the run's own connection to the engine: one process may run several programs. */
const recorded = new WeakMap<object, Promise<Recorded | undefined>>();

/** What the stack has recorded under each URN, asked once per run; nothing where the engine cannot tell. */
function recordedOnce(): Promise<Recorded | undefined> {
  const run = pulumi.runtime.getMonitor() ?? recorded;
  const known = recorded.get(run) ?? recordedNow();
  recorded.set(run, known);
  return known;
}

async function recordedNow(): Promise<Recorded | undefined> {
  try {
    const answer = await pulumi.runtime.invoke("pulumi:pulumi:readStackResourceOutputs", { stackName: stack() });
    return isRecord(answer.outputs) ? (answer.outputs as Recorded) : undefined;
  } catch (error) {
    pulumi.log.debug(`authlete: creates are not marked, since the stack's record cannot be read: ${error}`);
    return undefined;
  }
}

/**
 * The marker of a create: short, opaque, the same in every run until the resource is recorded. Where nobody can tell what
 * the stack has recorded, there is none.
 */
export function marker(
  type: string,
  name: string,
  opts: pulumi.CustomResourceOptions,
): Promise<string | undefined> | undefined {
  if (opts.id !== undefined || pulumi.runtime.isDryRun() || setting("marker") === "off") return undefined;
  return markerOf(type, name, opts.parent);
}

async function markerOf(type: string, name: string, parent: pulumi.Resource | undefined): Promise<string | undefined> {
  const [urn, known] = await Promise.all([urnOf(type, name, parent), recordedOnce()]);
  const before = known?.[urn];
  return (
    known && markerAfter(hash([setting("owner") ?? stack(), urn]), before !== undefined, before?.outputs?.[MARKER])
  );
}

/**
 * The URN as a plain promise. An input that depends on the parent, as the Output of `createUrn` does, waits until every
 * child of the parent is registered, so a child of a component would wait for itself.
 */
function urnOf(type: string, name: string, parent: pulumi.Resource | undefined): Promise<string> {
  return new Promise((resolve) => pulumi.createUrn(name, type, parent).apply(resolve));
}

const hash = (parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 16);
