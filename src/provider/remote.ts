import { AuthleteError, unlike } from "../api/connect";
import { inward, outward } from "../marker";
import * as state from "../plan/state";
import type { Call, Calls, Definition, Place } from "../resources/schema";
import { type Fields, isRecord, textOf } from "../value";
import { Listing } from "./listing";
import type { Page, Source } from "./reading";
import { open } from "./session";

/** The calls of an object, or of one that is still to be created. */
export function callsOf(def: Definition, id: string, props: Fields): Calls {
  const { generation, idp, apiServerId, organizationId } = open().settings;
  const [serviceId = String(props.serviceId ?? ""), clientId] = id ? id.split("/") : [];
  const place: Place = { generation, idp, serviceId, clientId, apiServerId, organizationId };
  const calls = def.calls(place);
  return {
    ...calls,
    create: (body) => calls.create(outward(body)),
    update: (body) => calls.update(outward(body)),
  };
}

/** The part of an id that Authlete issued: in a list, it tells an object from the others. */
export const issuedPart = (id: string): string => id.slice(id.lastIndexOf("/") + 1);

/** Sends a call whose answer is the whole object. */
export async function whole(def: Definition, call: Call, inputs: Fields): Promise<Fields> {
  const sent = isRecord(call.body) ? state.secretsIn(def, call.body) : [];
  const answer = await open().send({ ...call, secrets: [...state.secretsIn(def, inputs), ...sent] });
  if (isRecord(answer) && textOf(answer[def.issued]) !== undefined) return inward(answer);
  throw unlike(call, def.kind.toLowerCase());
}

/** Where it does not matter whether Authlete has an answer. */
export const nothing = (error: unknown): undefined => {
  if (!(error instanceof AuthleteError)) throw error;
};

/** A part of a list. */
async function page(def: Definition, call: Call, start: number): Promise<Page> {
  const answer = await open().send(call);
  const { totalCount, [def.plural]: rows = [] }: Fields = isRecord(answer) ? answer : {};
  const total = Number(textOf(totalCount));
  const records = Array.isArray(rows) ? rows.filter(isRecord) : [];
  const isEmpty = records.length === 0 && total > start;
  if (!Number.isInteger(total) || isEmpty) throw unlike(call, `list of ${def.plural}`);
  return { total, rows: records.map(inward) };
}

const sourceOf = (def: Definition, { list }: Calls): Source => ({
  page: (start, end) => page(def, list(start, end), start),
  key: def.issued,
});

/** The list that an object is in: one for all that ask, as long as the plugin runs. */
export function listingOf(def: Definition, id: string, props: Fields): Listing {
  const { listings, settings } = open();
  const place = `${def.kind} in ${def.id.length > 1 ? id.split("/")[0] || props.serviceId : ""}`;
  const known = listings.get(place) ?? new Listing(sourceOf(def, callsOf(def, id, props)), settings.listMaxAge);
  listings.set(place, known);
  return known;
}

/** What was listed of an object that is no more. */
export function forgetWithin(id: string): void {
  const { listings } = open();
  for (const place of listings.keys()) if (place.endsWith(` in ${id}`)) listings.delete(place);
}
