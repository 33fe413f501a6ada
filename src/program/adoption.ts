import * as pulumi from "@pulumi/pulumi";
import { nameOf } from "../urn";
import { HOLDER } from "../value";
import type { Recorded } from "./monitor";
import { recordedOnce, urnOf } from "./record";
import { currentRun } from "./run";

/**
 * The inputs of a resource that adopts. Once it is recorded, there are none, so that a replacement does not adopt what it
 * replaces. The plugin refuses to create what another resource holds, because only the engine knows what is a create.
 */
export function adoptionInputs(type: string, name: string, args: pulumi.Inputs, opts: pulumi.CustomResourceOptions) {
  if (args.adopt === undefined || opts.id !== undefined) return {};
  const record = Promise.all([urnOf(type, name, opts.parent), recordedOnce()]);
  const adopt = pulumi.output(args.adopt).apply(async (id) => {
    const [urn, recorded] = await record;
    const own = recorded?.get(urn);
    return own?.id === undefined && own?.marker === undefined ? id : undefined;
  });
  const holder = adopt.apply(async (id) => {
    const [urn, recorded] = await record;
    return typeof id === "string" ? holderOf(id, urn, recorded) : undefined;
  });
  return { adopt, [HOLDER]: holder };
}

/** The name of another resource that is recorded with the id, or adopts it too. */
function holderOf(id: string, urn: string, recorded: Recorded = new Map()): string | undefined {
  const { adopting } = currentRun();
  const first = adopting.get(id) ?? urn;
  adopting.set(id, first);
  const [recordedAs = first] = [...recorded].find(([, { id: known }]) => known === id) ?? [];
  return recordedAs === urn ? undefined : nameOf(recordedAs);
}
