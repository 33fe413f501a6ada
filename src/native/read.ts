/** A read refreshes, imports or looks up: the request does not say which. */
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { parseId } from "../id";
import { isFirstRead, isManagedRecord, keptOrigin, managedState, originOf } from "../plan/imported";
import { managedInputs } from "../plan/managed";
import { operations } from "../provider/operations";
import { currentGeneration, currentHost } from "../provider/session";
import { PROVIDER, providerText } from "../resource-type";
import { type AnyDefinition, type Definition, isLocal } from "../resources/schema";
import type { Fields, State } from "../value";
import { messages } from "./stubs";
import { fieldsOf, sealedStruct, structOf, withIssuedId } from "./wire";

export async function read(def: AnyDefinition, request: protocol.ReadRequest): Promise<protocol.ReadResponse> {
  const [id, state, inputs] = [request.getId(), fieldsOf(request.getProperties()), fieldsOf(request.getInputs())];
  if (isLocal(def)) return (await answer(def, id, state)).setInputs(request.getInputs());
  if (isFirstRead(state, inputs)) {
    const response = await answer(def, id, {}, originOf(inputs));
    const fields = fieldsOf(response.getProperties());
    if (fields.createdAt === undefined) currentHost().logger.warn(limitedView(def, id));
    return response.setInputs(importedInputs(def, id, fields));
  }
  if (isManagedRecord(state, inputs)) return answer(def, id, managedState(def, id, state, inputs));
  // The engine takes other inputs of a look-up than the recorded ones for a change.
  const response = await answer(def, id, state, keptOrigin(state));
  return response.getId() ? response.setInputs(request.getInputs()) : response;
}

/** Reads the object. An answer without an id says that it is gone. */
async function answer(
  def: AnyDefinition,
  id: string,
  state: State,
  origin: State = {},
): Promise<protocol.ReadResponse> {
  const found = await operations(def).read(id, { ...state, [PROVIDER]: providerText(def.kind) });
  const response = new messages.ReadResponse();
  if (found.id === undefined) return response;
  const outputs = withIssuedId(def, id, { ...found.props, ...origin });
  const inputs = structOf({ ...found.inputs, [PROVIDER]: undefined });
  return response.setId(found.id).setProperties(structOf(outputs)).setInputs(inputs);
}

const limitedView = ({ kind }: Definition, id: string) =>
  `${kind} ${id}: the credential sees only a limited view of it, so most of its fields are missing here.`;

/** The inputs of a program that changes nothing. A look-up has no use for them. */
function importedInputs(def: Definition, id: string, fields: Fields): structs.Struct {
  const parts = Object.entries(parseId(def.kind, def.id, id)).filter(([part]) => part in def.inputs);
  const { inputs, refused } = managedInputs(def, currentGeneration(), Object.fromEntries(parts), fields);
  for (const reason of refused) currentHost().logger.warn(`${def.kind} ${id}: not an input, as it is: ${reason}`);
  return sealedStruct(def, inputs);
}
