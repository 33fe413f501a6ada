import type { Clock } from "../host";
import type { Actual } from "../value";
import { type PageSource, Reading } from "./reading";

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
