import type { AuthleteError } from "../api/connect";
import { MARKER, twins } from "../marker";
import * as plan from "../plan/plan";
import type { Definition } from "../resources/schema";
import { type Fields, textOf } from "../value";
import type { Reading } from "./reading";
import { callsOf, listingOf, whole } from "./remote";
import { open } from "./session";

/** What an earlier run created for the same resource and could not record. */
export async function twinOf(def: Definition, inputs: Fields): Promise<Fields | undefined> {
  const { serviceId, [MARKER]: marker } = inputs;
  if (marker === undefined || open().made.has(String(serviceId))) return undefined;
  const reading = listingOf(def, "", inputs).atFirst();
  return oldest(def, inputs, await candidates(def, inputs, reading));
}

/** What a create of this run made, where nobody knows whether it did. */
export async function madeBy(def: Definition, inputs: Fields): Promise<Fields | undefined> {
  if (inputs[MARKER] === undefined) return undefined;
  if (typeof inputs.clientIdAlias === "string")
    return oldest(def, inputs, await called(def, inputs, [inputs.clientIdAlias]));
  const reading = await listingOf(def, "", inputs).anew();
  return oldest(def, inputs, await candidates(def, inputs, reading));
}

/** All that may be it: rows of the list, or what is read one by one where the list does not tell. */
async function candidates(def: Definition, inputs: Fields, reading: Reading): Promise<Fields[]> {
  const most = open().settings.recoveryPages;
  const isShort = (await reading.pages()) <= most;
  if (isShort) await reading.whole();
  const found = reading.rows.marked(inputs[MARKER]);
  if (found.length > 0) return found;
  const { clientIdAlias: alias } = inputs;
  const isUnseen = !isShort || reading.failure !== undefined || reading.moved;
  if (isUnseen) unseen(def, reading, alias);
  const alike = reading.rows.limited
    .filter((row) => row[def.title] === inputs[def.title])
    .map((row) => row[def.issued]);
  return called(def, inputs, [...(isUnseen ? [alias] : []), ...alike.slice(0, most).map(textOf)]);
}

/** One read finds a client by its alias, or any object by its id. */
async function called(def: Definition, inputs: Fields, names: unknown[]): Promise<Fields[]> {
  const calls = callsOf(def, "", inputs);
  const texts = names.filter((name) => typeof name === "string");
  const found = await Promise.all(texts.map((name) => whole(def, calls.find(name), inputs).catch(absent)));
  return found.filter((object) => object !== undefined);
}

/** What is not there, or not for this credential to see. */
function absent(error: AuthleteError): undefined {
  if (!error.missing && error.status !== 403 && error.status !== 404) throw error;
}

const warned = new WeakSet<Reading>();

/** A credential that may not list may still create; a list that fails for now is no reason to create something twice. */
function unseen(def: Definition, reading: Reading, alias: unknown): void {
  const { failure, moved, total } = reading;
  // The create would meet the same, so its error is enough.
  if (failure?.unsent || failure?.status === 401) throw failure;
  const isForNow = failure !== undefined && failure.status !== 403 && alias === undefined;
  const long = `there are ${total} ${def.plural}, and authlete:recoveryPages allows no more`;
  const why = failure?.message ?? (moved ? "the list changed while it was read" : long);
  const advice = isForNow ? "; nothing is created until it can be (authlete:marker off creates all the same)" : "";
  if (!warned.has(reading))
    console.warn(`Authlete: whether an earlier run left ${def.plural} behind cannot be seen: ${why}${advice}`);
  warned.add(reading);
  if (isForNow) throw failure;
}

/** Nobody has touched it since it was created, or it is just what the program asks for. */
const isUntouched = (def: Definition, inputs: Fields, object: Fields): boolean =>
  object.createdAt === object.modifiedAt || plan.suits(def, object, inputs);

function oldest(def: Definition, inputs: Fields, objects: Fields[]): Fields | undefined {
  const alike = twins(objects, inputs[MARKER], open().settings.recoveryAge);
  const [twin, ...others] = alike.filter((object) => isUntouched(def, inputs, object));
  const ids = (all: Fields[]) => all.map((object) => textOf(object[def.issued])).join(", ");
  const more = others.length > 0 ? `; made by the same and left alone: ${ids(others)}` : "";
  if (twin) console.log(`Authlete: ${def.kind} ${ids([twin])} was created and not recorded: it is taken over${more}`);
  else if (alike.length > 0) console.warn(`Authlete: ${def.kind} ${ids(alike)} ${changed}`);
  return twin;
}

const changed =
  "was created and not recorded, but changed since: it is left alone, and another is created; remove it in Authlete's console";
