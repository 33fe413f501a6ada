import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { variable } from "./api/settings";
import { MARKER } from "./marker";
import { isRecord } from "./value";

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
 * The marker of a create: short, opaque, the same in every run until the resource is recorded. It hashes what the stack
 * has under the URN too, so that a replacement never takes the object for its own that it replaces; where nobody can
 * tell, there is none.
 */
export function marker(
  type: string,
  name: string,
  opts: pulumi.CustomResourceOptions,
): pulumi.Output<string | undefined> | undefined {
  if (opts.id !== undefined || pulumi.runtime.isDryRun() || setting("marker") === "off") return undefined;
  // The record stays out of outputs: each would walk through the whole of it.
  return pulumi.createUrn(name, type, opts.parent).apply(async (urn) => {
    const known = await recordedOnce();
    return known && hash([setting("owner") ?? stack(), urn, attempt(known[urn])]);
  });
}

/** What tells the next create under a URN from the last one. */
const attempt = (before: Recorded[string]): string =>
  before ? String(before.outputs?.[MARKER] ?? before.outputs?.createdAt ?? "recorded") : "";

const hash = (parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 16);
