/** What the settings themselves show before any call, so that a preview tells it. */
import * as pulumi from "@pulumi/pulumi";
import { noCredential } from "../config/credential";
import { findMistakes, hasCredential, type Lookup, unknownSettings } from "../config/settings";
import { secretKeys } from "../config/table";
import { type Fields, textOf } from "../value";
import { doOnce, isInline, userError } from "./run";

const namespace = "authlete:";

/**
 * Checks the settings for the plugin. A mistake in the stack's configuration is certain. The plugin's environment may
 * differ from the program's, so what the environment has, or has not, is only worth a warning.
 */
export function checkConfiguration(): void {
  doOnce(checkStored);
  for (const doubt of doubtsOf(storedSettings)) pulumi.log.warn(doubt);
}

/** Checks the stack's configuration. */
export function checkStored(): void {
  warnOfUnknownKeys(pulumi.runtime.allConfig());
  warnOfPlainSecrets(storedSettings);
  const mistakes = findMistakes(storedSettings, {});
  if (mistakes.length > 0) throw userError(mistakes.join("\n"));
}

/** The settings in the stack's configuration. */
export const storedSettings: Lookup = (key) =>
  key === "explicit" ? undefined : pulumi.runtime.allConfig()[namespace + key];

/** The settings of an explicit instance, which has nothing from the stack's configuration. */
export const explicitSettings =
  (config: Fields): Lookup =>
  (key) =>
    textOf(config[namespace + key]);

export function checkProvider(name: string, config: Fields, env: NodeJS.ProcessEnv): void {
  const lookup = explicitSettings(config);
  const mistakes = findMistakes(lookup, {});
  if (mistakes.length > 0) throw userError(`Provider "${name}": ${mistakes.join("\n")}`);
  for (const doubt of doubtsOf(lookup, env)) pulumi.log.warn(`Provider "${name}": ${doubt}`);
}

/** The engine gives an instance the variables of `envVarMappings` under other names. */
export function mappedEnvironment(mappings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const [from, to] of Object.entries(mappings)) env[to] = process.env[from] ?? env[to];
  return env;
}

/** What is wrong unless the plugin's environment is another one. After a preview, the first call reports it. */
function doubtsOf(lookup: Lookup, env: NodeJS.ProcessEnv = process.env): string[] {
  if (!pulumi.runtime.isDryRun() || isInline()) return [];
  const mistakes = findMistakes(lookup, env);
  return hasCredential(lookup, env) ? mistakes : [...mistakes, noCredential];
}

function warnOfUnknownKeys(config: Record<string, string>): void {
  // The keys of a project with this name are its own.
  if (pulumi.getProject() === "authlete") return;
  const names = Object.keys(config).flatMap((key) => (key.startsWith(namespace) ? key.slice(namespace.length) : []));
  for (const warning of unknownSettings(names)) pulumi.log.warn(warning);
}

function warnOfPlainSecrets(lookup: Lookup): void {
  for (const key of secretKeys) {
    if (lookup(key) === undefined || isConfigSecret(`authlete:${key}`)) continue;
    pulumi.log.warn(`authlete:${key} is stored in clear text: run \`pulumi config set --secret authlete:${key}\``);
  }
}

/** The SDK has this function, but leaves it out of its declarations. */
function isConfigSecret(key: string): boolean {
  const runtime: object = pulumi.runtime;
  return "isConfigSecret" in runtime && typeof runtime.isConfigSecret === "function" && runtime.isConfigSecret(key);
}
