import { AuthleteError, bornHere } from "../api";
import { MARKER, twins } from "../marker";
import type { Calls, Definition } from "../schema";
import { type Fields, isRecord, plain } from "../value";
import { open } from "./session";

/** Rows asked for at once; Authlete may give fewer. */
const rows = 100;

/** Looks for what an earlier create of the same resource made and could not record. */
export async function twinOf(
  def: Definition,
  calls: Calls,
  inputs: Fields,
  again = false,
): Promise<Fields | undefined> {
  const marker = inputs[MARKER];
  const place = `${def.kind} ${inputs[def.id[0] as string] ?? ""}`;
  if (marker === undefined || (!again && bornHere(String(inputs.serviceId)))) return undefined;
  const { lists } = open();
  if (again) lists.delete(place);
  const known = lists.get(place) ?? everything(def, calls);
  lists.set(place, known);
  const [twin, ...others] = twins((await known) ?? (await byAlias(calls, inputs)), marker, Date.now());
  if (twin) tell(def, twin, others);
  return twin;
}

function tell(def: Definition, twin: Fields, others: Fields[]): void {
  const idOf = (object: Fields) => String(plain(object[def.issued]));
  const more = others.length > 0 ? `; made by the same and left alone: ${others.map(idOf).join(", ")}` : "";
  console.log(`Authlete: ${def.kind} ${idOf(twin)} was created and not recorded: it is taken over${more}`);
}

/** All objects of the list, or nothing where the list is too long to read or not to be read. */
async function everything(def: Definition, calls: Calls): Promise<Fields[] | undefined> {
  const limit = open().settings.recoveryPages;
  const found: Fields[] = [];
  try {
    for (let pages = 1, total = 1; found.length < total; pages++) {
      const page = await open().send(calls.list(found.length, found.length + rows));
      const got = isRecord(page) && Array.isArray(page[def.plural]) ? (page[def.plural] as Fields[]) : [];
      total = got.length > 0 && isRecord(page) ? Number(page.totalCount) : 0;
      if (Math.ceil(total / Math.max(1, got.length)) > limit) return tooLong(def, total);
      found.push(...got);
      if (pages >= limit) break;
    }
  } catch (error) {
    if (!(error instanceof AuthleteError)) throw error;
    console.warn(`Authlete: whether an earlier run left something behind cannot be seen: ${error.message}`);
    return undefined;
  }
  return found;
}

function tooLong(def: Definition, total: number): undefined {
  console.warn(
    `Authlete: there are ${total} ${def.plural}, too many to look for what an earlier run may have left behind; authlete:recoveryPages allows more`,
  );
}

/** One read finds a client by its alias, however many there are. */
async function byAlias(calls: Calls, { clientIdAlias }: Fields): Promise<Fields[]> {
  if (typeof clientIdAlias !== "string") return [];
  try {
    const found = await open().send(calls.find(clientIdAlias));
    return isRecord(found) ? [found] : [];
  } catch (error) {
    if (error instanceof AuthleteError) return [];
    throw error;
  }
}
