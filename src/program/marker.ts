import * as pulumi from "@pulumi/pulumi";
import { variable } from "../config/settings";
import { nextMarker, prefixFor } from "../marker";
import { recordedOnce, stack, urnOf } from "./record";

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
  const prefix = prefixFor(setting("owner") ?? stack(), urn);
  return nextMarker(prefix, known.has(urn), known.get(urn)?.marker);
}
