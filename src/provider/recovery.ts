import { AuthleteError } from "../api";
import { MARKER, twins } from "../marker";
import * as plan from "../plan";
import type { Definition } from "../schema";
import { type Fields, isRecord, textOf } from "../value";
import { callsOf, listingOf } from "./objects";
import type { Reading } from "./reading";
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
  const isUnseen = !isShort || reading.problem !== undefined;
  if (isUnseen) warn(def, reading);
  const found = reading.marked(inputs[MARKER]);
  if (found.length > 0) return found;
  const alias = isUnseen ? [inputs.clientIdAlias] : [];
  const alike = reading.limited.filter((row) => row[def.title] === inputs[def.title]).map((row) => row[def.issued]);
  return called(def, inputs, [...alias, ...alike.slice(0, most).map(textOf)]);
}

/** One read finds a client by its alias, or any object by its id. */
async function called(def: Definition, inputs: Fields, names: unknown[]): Promise<Fields[]> {
  const calls = callsOf(def, "", inputs);
  const texts = names.filter((name) => typeof name === "string");
  const found = await Promise.all(texts.map((name) => open().send(calls.find(name)).catch(nothing)));
  return found.filter(isRecord);
}

const nothing = (error: unknown) => {
  if (!(error instanceof AuthleteError)) throw error;
};

const warned = new WeakSet<Reading>();

function warn(def: Definition, reading: Reading): void {
  if (warned.has(reading)) return;
  warned.add(reading);
  const why = reading.problem ?? `there are ${reading.total} ${def.plural}, and authlete:recoveryPages allows no more`;
  console.warn(`Authlete: whether an earlier run left ${def.plural} behind cannot be seen: ${why}`);
}

/** Nobody has touched it since it was created, or it is just what the program asks for. */
function isUntouched(def: Definition, inputs: Fields, object: Fields): boolean {
  return object.createdAt === object.modifiedAt || !plan.differs(object, plan.body(def, object, {}, inputs));
}

function oldest(def: Definition, inputs: Fields, objects: Fields[]): Fields | undefined {
  const alike = twins(objects, inputs[MARKER], open().settings.recoveryAge);
  const [twin, ...others] = alike.filter((object) => isUntouched(def, inputs, object));
  if (twin) tell(def, twin, others);
  return twin;
}

function tell(def: Definition, twin: Fields, others: Fields[]): void {
  const idOf = (object: Fields) => textOf(object[def.issued]);
  const more = others.length > 0 ? `; made by the same and left alone: ${others.map(idOf).join(", ")}` : "";
  console.log(`Authlete: ${def.kind} ${idOf(twin)} was created and not recorded: it is taken over${more}`);
}
