/** A read refreshes, imports or looks up. */
import { isDeepStrictEqual } from "node:util";
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { ID } from "../id";
import { importedState } from "../plan/imported";
import { isLookedUp, sealed } from "../plan/state";
import { operations } from "../provider/operations";
import { currentHost } from "../provider/session";
import { PROVIDER, providerText } from "../resource-type";
import { type AnyDefinition, type Definition, isLocal } from "../resources/schema";
import type { Fields, State } from "../value";
import { importedInputs, refuseImport } from "./import";
import type { StackRecord } from "./stack";
import { messages } from "./stubs";
import { fieldsOf, recordedMarks, sealedStruct, structOf, withIssuedId } from "./wire";

export async function read(
  def: AnyDefinition,
  request: protocol.ReadRequest,
  stack: StackRecord,
): Promise<protocol.ReadResponse> {
  const [id, state] = [request.getId(), fieldsOf(request.getProperties())];
  if (isLocal(def)) return (await answer(def, id, state)).setInputs(request.getInputs());
  // The engine sends no inputs for an import, and for a look-up what the program gives, which may be nothing.
  if (!request.hasInputs()) {
    await refuseImport(def, request, stack);
    return importObject(def, id);
  }
  // Of a look-up, nothing but these inputs is known at first.
  const isFirst = state[ID] === undefined && isDeepStrictEqual(state, fieldsOf(request.getInputs()));
  // State may have been written before the program marked a secret.
  if (!isFirst && !isLookedUp(state)) return answer(def, id, { ...state, ...recordedMarks(request.getInputs()) });
  const response = await answer(def, id, isFirst ? {} : state);
  if (isFirst) warnOfLimitedView(def, id, fieldsOf(response.getProperties()));
  // The engine takes other inputs than the recorded ones for a change.
  return response.getId() ? response.setInputs(request.getInputs()) : response;
}

/** Reads the object. An answer without an id says that it is gone. */
async function answer(def: AnyDefinition, id: string, state: State): Promise<protocol.ReadResponse> {
  const found = await operations(def).read(id, { ...state, [PROVIDER]: providerText(def.kind) });
  const response = new messages.ReadResponse();
  if (found.id === undefined) return response;
  const inputs = structOf({ ...found.inputs, [PROVIDER]: undefined });
  const outputs = structOf(withIssuedId(def, id, found.props ?? {}));
  return response.setId(found.id).setProperties(outputs).setInputs(inputs);
}

async function importObject(def: Definition, id: string): Promise<protocol.ReadResponse> {
  const response = await answer(def, id, {});
  const fields = fieldsOf(response.getProperties());
  warnOfLimitedView(def, id, fields);
  const inputs = importedInputs(def, id, fields);
  const state = importedState(def, id, { ...inputs, [PROVIDER]: providerText(def.kind) }, fields);
  const outputs = withIssuedId(def, id, sealed(def, state));
  return response.setProperties(structOf(outputs)).setInputs(sealedStruct(def, inputs));
}

function warnOfLimitedView({ kind, whole }: Definition, id: string, fields: Fields): void {
  if (fields[whole] !== undefined) return;
  const reason = "the credential sees only a limited view of it, so most of its fields are missing here";
  currentHost().logger.warn(`${kind} ${id}: ${reason}.`);
}
