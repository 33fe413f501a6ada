/** Opens the two stacks: what each has recorded, and the credential in its configuration. */
import type { Generation } from "../../../src/call";
import { findPlaces } from "../../estate/places";
import { EstateReader } from "../../estate/reader";
import { resourcesOfStack } from "../../estate/records";
import type { Place } from "../../estate/stack";
import type { Tools } from "../../print";
import { type StackState, stackState } from "./stack";

export async function openState(place: Place): Promise<StackState> {
  return stackState(await resourcesOfStack(place));
}

const sides: Record<Generation, { version: string; option: string }> = {
  2: { version: "2.x", option: "--stack" },
  3: { version: "3.0", option: "--to-stack" },
};

/** Reads with the credential of a stack, which must be one of this generation. */
export async function openReader(place: Place, generation: Generation, ...tools: Tools): Promise<EstateReader> {
  const { places, lost, note } = await findPlaces(place);
  const { version, option } = sides[generation];
  if (lost ?? note) throw new Error(`${lost ?? note} Name the stack of Authlete ${version} with ${option}.`);
  const reader = EstateReader.open(places, ...tools);
  const { generation: actual } = reader.session.settings;
  if (actual === generation) return reader;
  throw new Error(
    `Stack ${places.stackName} is one of Authlete ${sides[actual].version}, says authlete:apiVersion: name that of ${version} with ${option}.`,
  );
}
