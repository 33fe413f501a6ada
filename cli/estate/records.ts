/** What Pulumi has recorded: services, clients and tokens in the state of stacks. */
import { tryParse } from "../../src/json";
import { nativeTypeOf, typeOf } from "../../src/resource-type";
import { client, organizationToken, service, serviceToken } from "../../src/resources/definitions";
import type { Definition } from "../../src/resources/schema";
import { nameOf } from "../../src/urn";
import { type Fields, isRecord, textOf } from "../../src/value";
import { readTextFile } from "../text-file";
import { type Place, pulumi } from "./stack";

export interface Recorded {
  def: Definition;
  id: string;
  /** The name of the resource in its program. */
  name: string;
  /** The record itself. Of a secret it has what the export has: the encrypted text, or the plain one. */
  outputs?: Fields;
  /** A replacement has taken its place, and it is still to be deleted. */
  isReplaced?: true;
}

/** By either type, a resource is of its kind: only the way to declare it differs. */
const byType = (kinds: readonly Definition[]): ReadonlyMap<unknown, Definition> =>
  new Map(kinds.flatMap((def) => [typeOf(def.kind), nativeTypeOf(def.kind)].map((type) => [type, def] as const)));

/** What the commands take over, compare and adopt. */
const objects = byType([service, client]);
const withTokens = byType([service, client, serviceToken, organizationToken]);

/** The table of the type of a service or client. */
export const definitionOf = (type: unknown): Definition | undefined => objects.get(type);

/** The services and clients in the state of a stack: their secrets in plain text, if the flags say so. */
export async function recordsOfStack(place: Place, ...flags: "--show-secrets"[]): Promise<Recorded[]> {
  return recordsIn(await pulumi(place, "stack", "export", ...flags), fromStack, objects);
}

/** The same with the tokens, and with no secret. */
export const recordsWithTokens = async (place: Place): Promise<Recorded[]> =>
  recordsIn(await pulumi(place, "stack", "export"), fromStack, withTokens);

const fromStack = "the state of the stack";

/** All resources in the state of a stack, with their secrets in clear text. */
export const resourcesOfStack = async (place: Place): Promise<Fields[]> =>
  resourcesIn(await pulumi(place, "stack", "export", "--show-secrets"), fromStack);

/** The services and clients in the files that `pulumi stack export` wrote. */
export const recordsOfFiles = (files: readonly string[]): Recorded[] =>
  files.flatMap((file) => recordsIn(readTextFile(file, "a file of `pulumi stack export`"), file, objects));

const recordsIn = (text: string, from: string, kinds: typeof objects): Recorded[] =>
  resourcesIn(text, from).flatMap((resource) => recorded(resource, kinds) ?? []);

function resourcesIn(text: string, from: string): Fields[] {
  const state = tryParse(text);
  const deployment = isRecord(state) ? state.deployment : undefined;
  if (!isRecord(deployment))
    throw new Error(`${from} is not what \`pulumi stack export\` prints: export the stack again.`);
  const resources: unknown[] = Array.isArray(deployment.resources) ? deployment.resources : [];
  return resources.filter(isRecord);
}

function recorded(resource: Fields, kinds: typeof objects): Recorded | undefined {
  const { type, id, urn, outputs, delete: isReplaced } = resource;
  const [idText, name] = [textOf(id), nameOf(textOf(urn) ?? "")];
  const def = kinds.get(type);
  if (!def || !idText || !name) return undefined;
  return {
    def,
    id: idText,
    name,
    ...(isRecord(outputs) && { outputs }),
    ...(isReplaced === true && { isReplaced }),
  };
}

/** Tells which objects are among the records. */
export function isIn(records: readonly Pick<Recorded, "def" | "id">[]): (def: Definition, id: string) => boolean {
  const known = new Set(records.map(({ def, id }) => `${def.kind} ${id}`));
  return ({ kind }, id) => known.has(`${kind} ${id}`);
}
