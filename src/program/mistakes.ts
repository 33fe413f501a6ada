import type * as pulumi from "@pulumi/pulumi";
import { noOther } from "../resources/print";
import { type Definition, isLocal, type LocalDefinition } from "../resources/schema";
import { userError } from "./run";

/** Refuses what no resource of the kind can do, whatever its inputs say. */
export function refuseMistakes(
  def: Definition | LocalDefinition,
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
  if (opts.import) throw userError(noImport(def.kind, name));
}

const noImport = (kind: string, name: string) =>
  `${kind} "${name}": the option \`import\` does not work for dynamic resources. Give the same id to the input \`adopt\`, ` +
  "run `npx pulumi-authlete import`, which writes a program and its file for `pulumi import --file`, or read it without " +
  `managing it by ${kind}.get(name, id).`;
