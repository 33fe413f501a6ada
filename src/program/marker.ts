import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { variable } from "../config/settings";
import { nextMarker } from "../marker";
import { type Recorded, readMarkers } from "./monitor";
import { currentRun } from "./run";

const stack = () => `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;

const setting = (key: "marker" | "owner") => new pulumi.Config("authlete").get(key) ?? process.env[variable(key)];

/**
 * The marker of a create: short, opaque, and the same in every run until the resource is recorded. There is none if
 * nobody can say what the stack has recorded.
 */
export function markerFor(
  type: string,
  name: string,
  opts: pulumi.CustomResourceOptions,
): Promise<string | undefined> | undefined {
  if (opts.id !== undefined || pulumi.runtime.isDryRun() || setting("marker") === "off") return undefined;
  return computeMarker(type, name, opts.parent);
}

async function computeMarker(type: string, name: string, parent?: pulumi.Resource): Promise<string | undefined> {
  const [urn, known] = await Promise.all([urnOf(type, name, parent), recordedOnce()]);
  if (!known) return undefined;
  const prefix = hash([setting("owner") ?? stack(), urn]);
  return nextMarker(prefix, known.has(urn), known.get(urn));
}

/**
 * The URN as a plain promise. An input that depends on the parent, as the Output of `createUrn` does, waits until every
 * child of the parent is registered, so a child of a component would wait for itself.
 */
function urnOf(type: string, name: string, parent?: pulumi.Resource): Promise<string> {
  return new Promise((resolve) => pulumi.createUrn(name, type, parent).apply(resolve));
}

/** What the stack has recorded, read once a run. */
function recordedOnce(): Promise<Recorded | undefined> {
  const run = currentRun();
  run.recorded ??= readRecorded();
  return run.recorded;
}

async function readRecorded(): Promise<Recorded | undefined> {
  try {
    return await readMarkers(stack());
  } catch (error) {
    pulumi.log.debug(`authlete: creates are not marked, because the stack's record cannot be read: ${error}`);
    return undefined;
  }
}

const hash = (parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("base64url").slice(0, 16);
