/** Where a program goes: its folder, with the settings of its stack and what that records. */
import { type Places, requirePlaces } from "../estate/places";
import { type Recorded, recordsOfStack } from "../estate/records";
import { DiskFolder } from "./folder";

export interface Destination {
  folder: DiskFolder;
  places: Places;
  inStack: Recorded[];
}

export async function openDestination(out: string, stack: string | undefined): Promise<Destination> {
  const folder = new DiskFolder(out);
  const place = { folder: folder.home, stack };
  const places = await requirePlaces(place);
  // A new project has a stack of its own, which records nothing yet.
  const hasState = folder.inProject !== undefined && places.stackName !== undefined;
  return { folder, places, inStack: hasState ? await recordsOfStack(place) : [] };
}
