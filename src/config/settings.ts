/** Reads the settings: the configuration first, then the environment. This folder imports only the ground. */
import type { Generation } from "../call";
import { didYouMean } from "../nearest";
import { errorOf, namesOf } from "../value";
import { type Credentials, credentialKeys, holdsCredential, readCredentials } from "./credential";
import type { Setting, ValueOf } from "./setting";
import { configuration, environment, type Lookup, readText, type Source } from "./source";
import { type Key, keys, placeTable, programTable, runTable, table } from "./table";

export { type Lookup, variable } from "./source";

type Values<Table> = { [Name in keyof Table]: ValueOf<Table[Name]> };

/** Where the calls go, with what credential, and what a run may spend. */
export interface Settings
  extends Omit<Values<typeof placeTable>, "baseUrl" | "apiVersion">,
    Values<typeof runTable>,
    Credentials {
  baseUrl: string;
  generation: Generation;
  /** Are services created and removed through the IdP? On 3.0 clusters they are, whatever the version of the paths. */
  idp: boolean;
  /** An explicit `Provider` gives the settings. */
  explicit?: true | undefined;
}

/** The public clusters of Authlete 3.0, and the number that the IdP has for each. */
const clusters = new Map([
  ["us.authlete.com", "76281"],
  ["jp.authlete.com", "53285"],
  ["eu.authlete.com", "63294"],
  ["br.authlete.com", "47363"],
]);

/** Reads all settings, and reports all mistakes together. A credential comes from one of the two places as a whole. */
export function readSettings(lookup: Lookup, env: NodeJS.ProcessEnv): Settings {
  const mistakes = findMistakes(lookup, env);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  const [config, inEnv] = [configuration(lookup), environment(env)];
  const place = readAll(namesOf(placeTable), config, inEnv);
  const { baseUrl = "https://us.authlete.com", apiVersion: generation } = place;
  const cluster = clusters.get(new URL(baseUrl).host);
  const { apiVersion: _, ...rest } = place;
  return {
    ...readAll(namesOf(runTable), config, inEnv),
    ...rest,
    baseUrl,
    generation,
    idp: generation === 3 || cluster !== undefined,
    idpUrl: place.idpUrl ?? (cluster && "https://login.authlete.com"),
    apiServerId: place.apiServerId ?? cluster,
    ...readCredentials(config, inEnv),
    explicit: config.explicit,
  };
}

const isCredentialKey = (key: Key): boolean => credentialKeys.some((each) => each === key);

/** What is wrong with the settings. To have no credential is no mistake: a preview needs none. */
export function findMistakes(lookup: Lookup, env: NodeJS.ProcessEnv): string[] {
  const [config, inEnv] = [configuration(lookup), environment(env)];
  const rows = keys
    .filter((key) => !isCredentialKey(key))
    .map((key) => () => readRow<unknown>(table[key], key, [config, inEnv]));
  const credential = hasCredential(lookup, env) ? [() => readCredentials(config, inEnv)] : [];
  return [...rows, ...credential].flatMap(mistakeOf);
}

function mistakeOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [errorOf(error).message];
  }
}

/** Keys that are no settings, as warnings. */
export const unknownSettings = (names: readonly string[]): string[] =>
  names
    .filter((name) => !keys.some((key) => key === name))
    .map((name) => {
      const remedy = didYouMean(name, keys) || `; run \`pulumi config rm authlete:${name}\``;
      return `authlete:${name} is not a setting of pulumi-authlete and has no effect${remedy}`;
    });

export const hasCredential = (lookup: Lookup, env: NodeJS.ProcessEnv): boolean =>
  [configuration(lookup), environment(env)].some(holdsCredential);

/** Reads settings, each from the first place that has it. */
function readAll<Name extends Key>(names: Name[], ...sources: Source[]): Values<Pick<typeof table, Name>> {
  const values = names.map((key) => [key, readRow<unknown>(table[key], key, sources)]);
  return Object.fromEntries(values);
}

function readRow<Value>(row: Setting<Value>, key: Key, sources: readonly Source[]): Value {
  const source = sources.find((each) => each.text(key) !== undefined);
  const text = source && readText(source, key);
  return source && text ? row.parse(text, source.name(key)) : row.default;
}

/** What calls may spend and wait for. It takes no credential. */
export const readLimits = (lookup: Lookup, env: NodeJS.ProcessEnv): Values<typeof runTable> =>
  readAll(namesOf(runTable), configuration(lookup), environment(env));

export type Marking = Values<typeof programTable>;

/** Whether creates are marked, and who owns what is created. */
export const readMarking = (lookup: Lookup, env: NodeJS.ProcessEnv): Marking =>
  readAll(namesOf(programTable), configuration(lookup), environment(env));

/** The generation alone: it needs no credential, so that a preview without one still checks the inputs. */
export const readGeneration = (lookup: Lookup, env: NodeJS.ProcessEnv): Generation =>
  readRow(table.apiVersion, "apiVersion", [configuration(lookup), environment(env)]);
