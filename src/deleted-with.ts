/**
 * Clients with the option `deletedWith`: the engine deletes only their service, so they still live when it is deleted.
 * An attribute tells them from clients that the stack does not know.
 */
import { clockTolerance, createdAt } from "./marker";
import { type Actual, type Fields, type Inputs, textOf } from "./value";

/** The hidden field: `true` in inputs and in state, the time of the client's creation in objects read from Authlete. */
export const DELETED_WITH = "__deletedWith";

/** May the client be deleted with its service? The copy of a client has another time than the original. */
export const goesWithService = (client: Actual): boolean =>
  Math.abs(createdAt(client) - Number.parseInt(String(textOf(client[DELETED_WITH])), 36)) <= clockTolerance;

/** The object to write, which says whether it goes with its service. */
export function withDeletedWith(object: Fields, actual: Actual, inputs: Inputs): Fields {
  const { [DELETED_WITH]: _, ...rest } = object;
  if (inputs[DELETED_WITH] !== true) return rest;
  const known = goesWithService(actual) ? actual[DELETED_WITH] : Math.floor(createdAt(actual)).toString(36);
  return { ...rest, [DELETED_WITH]: known };
}
