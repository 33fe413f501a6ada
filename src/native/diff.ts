import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import type { Change } from "../plan/changes";
import { operations } from "../provider/operations";
import type { AnyDefinition } from "../resources/schema";
import type { Inputs, State } from "../value";
import { messages } from "./stubs";

/** The answer to a diff, which names every property that changes, at any depth. */
export function diffResponse(def: AnyDefinition, id: string, state: State, inputs: Inputs): protocol.DiffResponse {
  const resource = operations(def);
  const { changes, replaces = [] } = resource.diff(id, state, inputs);
  const response = new messages.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
  if (changes === false) return response.setChanges(DIFF_NONE);
  const found = resource.changes(state, inputs);
  for (const change of found) response.getDetaileddiffMap().set(change.path, propertyDiff(change));
  return response
    .setChanges(DIFF_SOME)
    .setReplacesList(replaces)
    .setDiffsList([...new Set(found.map(({ name }) => name))])
    .setHasdetaileddiff(true);
}

/** The old value is in the outputs, which a refresh has read, and not in the old inputs. */
function propertyDiff({ kind, replaces }: Change): protocol.PropertyDiff {
  const { ADD, ADD_REPLACE, DELETE, DELETE_REPLACE, UPDATE, UPDATE_REPLACE } = messages.PropertyDiff.Kind;
  const kinds = replaces
    ? { add: ADD_REPLACE, delete: DELETE_REPLACE, update: UPDATE_REPLACE }
    : { add: ADD, delete: DELETE, update: UPDATE };
  return new messages.PropertyDiff().setKind(kinds[kind]);
}
