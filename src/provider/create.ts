import { AuthleteError, isBorn } from "../api/connect";
import { MARKER } from "../marker";
import * as plan from "../plan/plan";
import type { Definition } from "../resources/schema";
import { type Fields, textOf } from "../value";
import { madeBy, twinOf } from "./recovery";
import { callsOf, nothing, whole } from "./remote";
import { open } from "./session";
import { followed, written } from "./write";

/** Creates an object, or takes over what an earlier create made and could not record. */
export async function create(def: Definition, inputs: Fields) {
  const twin = await twinOf(def, inputs);
  const actual = twin ?? (await created(def, inputs));
  const id = [...def.id.slice(0, -1).map((name) => inputs[name]), textOf(actual[def.issued])].join("/");
  if (def.id.length === 1) isBorn(id);
  open()[twin ? "takenOver" : "made"].add(id);
  if (!twin) return { id, outs: await followed(def, id, actual, {}, inputs) };
  return { id, outs: await written(def, id, actual, {}, { ...inputs, [MARKER]: twin[MARKER] }) };
}

/** Where nobody knows whether the create was carried out, what it made is looked for. */
async function created(def: Definition, inputs: Fields): Promise<Fields> {
  try {
    const body = plan.body(def, { [MARKER]: inputs[MARKER] }, {}, inputs);
    return await whole(def, callsOf(def, "", inputs).create(body), inputs);
  } catch (error) {
    const found = error instanceof AuthleteError && error.unclear && (await madeBy(def, inputs).catch(nothing));
    if (found) return found;
    throw error;
  }
}
