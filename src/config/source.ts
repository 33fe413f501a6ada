/** The places where settings are looked up, and how messages speak of each. */
import { type Key, table } from "./table";

export interface Source {
  /** The text, trimmed: `""` if the setting is set to nothing, `undefined` if it is not set. */
  text(key: Key): string | undefined;
  /** What the setting is called there. */
  name(key: Key): string;
  /** What to do to set it. */
  toSet(key: Key): string;
  /** What to do to remove it. */
  toRemove(key: Key): string;
  /** An explicit `Provider` gives the settings. */
  explicit?: true;
}

/** The text of a setting; of `explicit` too, which an explicit `Provider` sets for itself. */
export type Lookup = (key: Key | "explicit") => string | undefined;

/** The environment variable of a key: `accessToken` is `AUTHLETE_ACCESS_TOKEN`. */
export const variable = (key: string): string =>
  `AUTHLETE_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** The configuration of the stack, or of an explicit `Provider`. */
export const configuration = (lookup: Lookup): Source =>
  lookup("explicit") ? providerArguments(lookup) : stackConfiguration(lookup);

const stackConfiguration = (lookup: Lookup): Source => ({
  text: (key) => lookup(key)?.trim(),
  name: (key) => `authlete:${key}`,
  toSet: (key) => `run \`pulumi config set ${table[key].secret ? "--secret " : ""}authlete:${key} <value>\``,
  toRemove: (key) => `run \`pulumi config rm authlete:${key}\``,
});

const providerArguments = (lookup: Lookup): Source => ({
  text: (key) => lookup(key)?.trim(),
  name: (key) => `the Provider's ${key}`,
  toSet: (key) => `give the Provider's ${key} too`,
  toRemove: (key) => `leave out the Provider's ${key}`,
  explicit: true,
});

export const environment = (env: NodeJS.ProcessEnv): Source => ({
  text: (key) => env[variable(key)]?.trim(),
  name: variable,
  toSet: (key) => `set ${variable(key)} too`,
  toRemove: (key) => `unset ${variable(key)}`,
});

/**
 * The text of a setting. Set to nothing is a mistake, such as a variable that a pipeline did not fill: the default in
 * its place could send a credential to another server.
 */
export function readText(source: Source, key: Key): string | undefined {
  const text = source.text(key);
  if (text === "") throw new Error(`${source.name(key)} is empty: give it a value, or ${source.toRemove(key)}`);
  return text;
}

/** The same place without what is set to nothing there. */
export const filled = (source: Source): Source => ({ ...source, text: (key) => source.text(key) || undefined });
