/** An estate in an emulator, and the program that an import makes of it. */
import assert from "node:assert/strict";
import { Places } from "../../../../cli/estate/places";
import { EstateReader } from "../../../../cli/estate/reader";
import type { Recorded } from "../../../../cli/estate/records";
import { knownIn } from "../../../../cli/import/generate";
import { type Entry, readEntries, resourceOf } from "../../../../cli/import/import-file";
import type { Folder, Output } from "../../../../cli/import/output";
import type { Choice } from "../../../../cli/import/select";
import { type Held, takeOver } from "../../../../cli/import/take-over";
import { Progress } from "../../../../cli/progress";
import type { Emulator } from "../../../../emulator";
import type { Generation } from "../../../../src/call";
import { check } from "../../../../src/plan/check";
import { changedFields, diff, isChange, requestBody } from "../../../../src/plan/plan";
import { client, service } from "../../../../src/resources/definitions";
import { type Config, configOf } from "../../../support/emulator";
import { openSecrets } from "../../../support/resource";
import { envOf } from "../../../support/settings";
import { evaluate, type Files } from "./evaluate";

/** A folder in memory. */
export class MemoryFolder implements Folder {
  readonly name = "iam";

  constructor(
    readonly files: Files = new Map(),
    readonly inProject: string | undefined = undefined,
  ) {}

  read = (file: string) => this.files.get(file);

  write(outputs: readonly Output[]): void {
    for (const { file, text, how } of outputs)
      this.files.set(file, how === "append" ? `${this.files.get(file)}${text}` : text);
  }

  entries(): Entry[] {
    return readEntries(this.files.get("import.json") ?? '{"resources":[]}');
  }
}

export function readerOf(emulator: Emulator, more: Config = {}): EstateReader {
  return EstateReader.open(
    new Places(undefined, envOf(configOf(emulator, more))),
    new Progress({ isTTY: false, write: () => true }),
  );
}

/** The settings of a service owner in 2.x. */
export const owner = ({ credentials }: Emulator): Config => ({
  apiVersion: "2.3",
  accessToken: undefined,
  serviceOwnerApiKey: credentials.serviceOwnerApiKey,
  serviceOwnerApiSecret: credentials.serviceOwnerApiSecret,
});

export const everything: Omit<Choice, "isKnown"> = { services: [], clients: [], only: [], includeDynamic: false };

/** What an import of the folder's entries would record. */
export const recordsOf = (folder: MemoryFolder): Recorded[] => knownIn([], folder.entries());

/** Imports what is chosen into a folder, as the command does. */
export async function importInto(
  folder: MemoryFolder,
  reader: EstateReader,
  { inStack = [], elsewhere = [], ...choice }: Partial<Held & typeof everything> = {},
) {
  const result = await takeOver(reader, folder, { inStack, elsewhere }, { ...everything, ...choice });
  folder.write(result.outputs);
  return result;
}

/**
 * Asserts that `up` of the program would change nothing: neither what is recorded nor what Authlete has. A record that
 * does not come from Authlete may have another form of what it has.
 */
export async function assertUnchanged(folder: MemoryFolder, reader: EstateReader, inMeaning = false): Promise<void> {
  const entries = folder.entries();
  const declared = evaluate(folder.files, entries);
  assert.deepEqual(
    declared.map(({ kind, name }) => `${kind} ${name}`).sort(),
    entries.map(({ type, name }) => `${type.split(":").at(-1)} ${name}`).sort(),
  );
  for (const entry of entries) {
    const args = declared.find((each) => each.name === entry.name && entry.type.endsWith(`:${each.kind}`))?.args ?? {};
    await assertSame(entry, args, reader, inMeaning);
  }
}

async function assertSame(
  entry: Entry,
  args: Record<string, unknown>,
  reader: EstateReader,
  inMeaning: boolean,
): Promise<void> {
  const def = entry.type.endsWith(":Client") ? client : service;
  const generation: Generation = reader.session.settings.generation;
  const recorded = { ...resourceOf(entry)?.inputs };
  const { __provider, ...rest } = recorded;
  const state = openPlain(entry.outputs);
  const { inputs, failures } = check(def, recorded, { ...args, __provider }, generation);
  assert.deepEqual(failures, []);
  assert.deepEqual(inputs, { ...rest, __provider });
  assert.deepEqual(diff(def, state, inputs), { changes: false });
  const actual = await reader.one(def, entry.id);
  const body = requestBody(def, { actual, state, inputs });
  assert.deepEqual(changedFields(def, actual, body), []);
  if (!inMeaning) assert.equal(isChange(actual, body), false, JSON.stringify(args));
}

const openPlain = (fields: Record<string, unknown>) =>
  openSecrets(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const { plaintext, ...rest } = Object(value);
        return [name, plaintext === undefined ? value : { ...rest, value: JSON.parse(plaintext) }];
      }),
    ),
  );
