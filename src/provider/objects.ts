import { unlike } from "../api";
import type { Call, Calls, Definition, Place } from "../schema";
import * as state from "../state";
import { type Fields, isRecord, textOf } from "../value";
import { Listing } from "./listing";
import { open } from "./session";

/** The calls of an object, or of one that is still to be created. */
export function callsOf(def: Definition, id: string, props: Fields): Calls {
  const { generation, idp, apiServerId, organizationId } = open().settings;
  const [serviceId = String(props.serviceId ?? ""), clientId] = id ? id.split("/") : [];
  const place: Place = { generation, idp, serviceId, clientId, apiServerId, organizationId };
  return def.calls(place);
}

/** The part of an id that Authlete issued: in a list, it tells an object from the others. */
export const issuedPart = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/** Sends a call whose answer is the whole object. */
export async function whole(def: Definition, call: Call, inputs: Fields): Promise<Fields> {
  const sent = isRecord(call.body) ? state.secretsIn(def, call.body) : [];
  const answer = await open().send({ ...call, secrets: [...state.secretsIn(def, inputs), ...sent] });
  if (isRecord(answer) && textOf(answer[def.issued]) !== undefined) return answer;
  throw unlike(call, def.kind.toLowerCase());
}

/** The list that an object is in: one for all that ask, as long as the plugin runs. */
export function listingOf(def: Definition, id: string, props: Fields): Listing {
  const { listings, settings, send } = open();
  const calls = callsOf(def, id, props);
  const page = (start: number, end: number) => send(calls.list(start, end));
  const place = `${def.kind} in ${def.id.length > 1 ? id.split("/")[0] || props.serviceId : ""}`;
  const known = listings.get(place) ?? new Listing({ page, plural: def.plural, key: def.issued }, settings.listMaxAge);
  listings.set(place, known);
  return known;
}

/** What was listed of an object that is no more. */
export function forgetWithin(id: string): void {
  const { listings } = open();
  for (const place of listings.keys()) if (place.endsWith(` in ${id}`)) listings.delete(place);
}
