import type * as pulumi from "@pulumi/pulumi";
import { noOther } from "../resources/print";
import { type AnyDefinition, canAdopt, type Definition, isLocal } from "../resources/schema";
import { userError } from "./run";

/** Refuses what no resource of the kind can do, whatever its inputs say. */
export function refuseMistakes(
  def: AnyDefinition,
  name: string,
  args: pulumi.Inputs,
  opts: pulumi.CustomResourceOptions,
) {
  if (isLocal(def)) {
    if (opts.import !== undefined || opts.id !== undefined) throw userError(noOther(def.kind, name));
    return;
  }
  if (def.issued in args)
    throw userError(`${def.kind} "${name}": ${def.issued} is issued by Authlete and cannot be set`);
  if (opts.import) throw userError(noImport(def, name));
}

const noImport = (def: Definition, name: string) =>
  `${def.kind} "${name}": the option \`import\` does not work for dynamic resources. ${canAdopt(def) ? takeOver : ""}` +
  `Read it without managing it by ${def.kind}.get(name, id).`;

const takeOver =
  "Give the same id to the input `adopt`, or run `npx pulumi-authlete import`, which writes a program and its file for " +
  "`pulumi import --file`. ";
