import type { Run, Send } from "../../api/run";
import type { Settings } from "../../config/settings";
import type { Clock } from "../../host";
import { secretTexts } from "../../plan/secrets";
import type { Definition } from "../../resources/schema";
import type { Actual } from "../../value";
import { sourceOf } from "./lists";
import { type PageSource, Reading } from "./reading";

/** What reading a whole list takes. */
interface Access extends Pick<Run, "host" | "secrets"> {
  settings: Settings;
  send: Send;
}

/** Every service that the credential reaches, or every object of a service. `onPage` hears how many rows a page has. */
export async function readAll(
  access: Access,
  def: Definition,
  serviceId?: string,
  onPage: (rows: number) => void = () => {},
): Promise<Actual[]> {
  const { settings, host, secrets } = access;
  const what = serviceId === undefined ? `the list of ${def.plural}` : `the ${def.plural} of service ${serviceId}`;
  const { key, page } = sourceOf(def, def.calls({ ...settings, id: { serviceId } }), access);
  const watched: PageSource["page"] = async (start, end) => {
    const result = await page(start, end);
    onPage(result.rows.length);
    return result;
  };
  const objects = await readWholeList({ key, page: watched }, what, host.clock);
  // A server may repeat them in a later refusal.
  secrets.add(objects.flatMap((actual) => secretTexts(def, actual)));
  return objects;
}

/** How often a list is read that keeps changing meanwhile. */
const maxReadings = 3;

/** Every row of a list, or an error: never only a part. A list that changes while it is read is read again. */
export async function readWholeList(source: PageSource, what: string, clock: Clock): Promise<Actual[]> {
  for (let count = 0; count < maxReadings; count++) {
    const reading = new Reading(source, clock);
    await reading.readRest();
    const { failure, hasMoved, rows, total } = reading;
    if (failure) throw failure;
    if (rows.limited.length > 0) throw new Error(`The credential sees only a limited view of ${what}: ${moreRights}.`);
    if (!hasMoved && rows.size === total) return [...rows.all()];
  }
  throw new Error(`Others changed ${what} in each of ${maxReadings} readings: try again when fewer changes are made.`);
}

const moreRights = "names and numbers without the rest; use one with the right to see all of them";
