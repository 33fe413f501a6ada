import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { MARKER } from "./marker";

type Recorded = Record<string, { outputs?: Record<string, unknown> }>;

const stack = () => `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;

let recorded: Promise<Recorded> | undefined;

/** What the stack has recorded under each URN, asked once per run; nothing where the engine cannot tell. */
const recordedOnce = (): Promise<Recorded> => {
  recorded ??= pulumi.runtime
    .invoke("pulumi:pulumi:readStackResourceOutputs", { stackName: stack() })
    .then(({ outputs }) => outputs as Recorded)
    .catch(() => ({}));
  return recorded;
};

/**
 * The marker of a create: short, opaque, the same in every run until the resource is recorded. It hashes what the stack
 * has under the URN too, so that a replacement never takes the object for its own that it replaces.
 */
export function marker(
  type: string,
  name: string,
  opts: pulumi.CustomResourceOptions,
): pulumi.Output<string> | undefined {
  const config = new pulumi.Config("authlete");
  if (opts.id !== undefined || pulumi.runtime.isDryRun() || config.get("marker") === "off") return undefined;
  const owner = config.get("owner") ?? stack();
  return pulumi.all([pulumi.createUrn(name, type, opts.parent), recordedOnce()]).apply(([urn, known]) => {
    const { outputs = {} } = known[urn] ?? {};
    const before = outputs[MARKER] ?? outputs.createdAt ?? "";
    return createHash("sha256").update([owner, urn, before].join("\0")).digest("base64url").slice(0, 16);
  });
}
