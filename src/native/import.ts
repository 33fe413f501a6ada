/** What an import of the CLI, or the option `import`, may take over, and what it fills in. */
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { parseId } from "../id";
import { managedInputs } from "../plan/managed";
import { secretTexts } from "../plan/secrets";
import { currentGeneration, currentHost } from "../provider/session";
import { type Definition, issuedOnceIn } from "../resources/schema";
import { nameOf } from "../urn";
import type { Fields, Inputs } from "../value";
import type { StackRecord } from "./stack";

export async function refuseImport(def: Definition, request: protocol.ReadRequest, stack: StackRecord): Promise<void> {
  refuseLost(def, request.getId());
  await refuseRecorded(def, request, stack);
}

function refuseLost(def: Definition, id: string): void {
  const lost = issuedOnceIn(def);
  if (lost.length === 0) return;
  throw new Error(
    `${def.kind} "${id}" cannot be imported: Authlete tells ${lost.join(", ")} only once, when it issues the ${def.noun}. ` +
      "Declare a new one, and revoke this one in Authlete's console when nothing uses it any more.",
  );
}

/** Two resources would share the object. When the program drops one of them, that deletes the object of the other. */
async function refuseRecorded({ kind }: Definition, request: protocol.ReadRequest, stack: StackRecord): Promise<void> {
  const [id, holder] = [request.getId(), (await stack.read())?.get(request.getId())];
  if (holder === undefined || holder === request.getUrn()) return;
  throw new Error(
    `${kind} "${id}" is not imported: this stack has it already, as "${nameOf(holder)}": if that is its former name or type, ` +
      "give it the option `aliases` in place of the import",
  );
}

/** The inputs of a program that changes nothing. */
export function importedInputs(def: Definition, id: string, fields: Fields): Inputs {
  const parts = Object.entries(parseId(def.kind, def.id, id)).filter(([part]) => part in def.inputs);
  const { inputs, refused } = managedInputs(def, currentGeneration(), Object.fromEntries(parts), fields);
  for (const reason of refused) currentHost().logger.warn(`${def.kind} ${id}: not an input, as it is: ${reason}`);
  return withoutSecrets(def, id, inputs);
}

/** The CLI prints a program for what it imports, with secrets in clear text. What that leaves out stays as it is. */
function withoutSecrets(def: Definition, id: string, inputs: Inputs): Inputs {
  const isSecret = (name: string) => secretTexts(def, { [name]: inputs[name] }).length > 0;
  const secret = Object.keys(inputs).filter(isSecret);
  if (secret.length === 0) return inputs;
  const remedy = "it stays as it is, unless the program gives it, from a secret of the configuration";
  currentHost().logger.info(`${def.kind} ${id}: ${secret.join(", ")}: not filled in, because it is secret; ${remedy}`);
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !secret.includes(name)));
}
