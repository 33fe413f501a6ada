/** What the settings themselves show before any call, so that a preview tells it. */
import * as pulumi from "@pulumi/pulumi";
import { howToSignIn } from "../config/credential";
import { findMistakes, hasCredential, type Lookup } from "../config/settings";
import { keys, secretKeys } from "../config/table";
import { didYouMean } from "../nearest";
import { isInline, userError } from "./run";

const namespace = "authlete:";

/**
 * Checks the stack's configuration. A mistake in it is certain. The plugin's environment may differ from the program's,
 * so what the environment has, or has not, is only worth a warning.
 */
export function checkConfiguration(): void {
  const config = pulumi.runtime.allConfig();
  const lookup: Lookup = (key) => (key === "explicit" ? undefined : config[namespace + key]);
  warnOfUnknownKeys(config);
  warnOfPlainSecrets(lookup);
  const mistakes = findMistakes(lookup, {});
  if (mistakes.length > 0) throw userError(mistakes.join("\n"));
  for (const doubt of doubtsOf(lookup)) pulumi.log.warn(doubt);
}

/**
 * Checks the settings of an explicit instance, which has nothing from the stack's configuration. The engine gives it the
 * variables of `envVarMappings` under other names.
 */
export function checkProvider(name: string, config: Record<string, unknown>, envVarMappings: Mappings = {}): void {
  const lookup: Lookup = (key) => {
    const text = config[namespace + key];
    return typeof text === "string" ? text : undefined;
  };
  const mistakes = findMistakes(lookup, {});
  if (mistakes.length > 0) throw userError(`Provider "${name}": ${mistakes.join("\n")}`);
  for (const doubt of doubtsOf(lookup, mappedEnvironment(envVarMappings)))
    pulumi.log.warn(`Provider "${name}": ${doubt}`);
}

type Mappings = Record<string, string>;

function mappedEnvironment(mappings: Mappings): NodeJS.ProcessEnv {
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

const noCredential = `no credential for Authlete is set, so this preview checks the inputs alone; before \`up\`, ${howToSignIn}`;

function warnOfUnknownKeys(config: Record<string, string>): void {
  // The keys of a project with this name are its own.
  if (pulumi.getProject() === "authlete") return;
  const names = Object.keys(config).flatMap((key) => (key.startsWith(namespace) ? key.slice(namespace.length) : []));
  for (const name of names.filter((each) => !keys.some((key) => key === each))) {
    const remedy = didYouMean(name, keys) || `; run \`pulumi config rm authlete:${name}\``;
    pulumi.log.warn(`authlete:${name} is not a setting of pulumi-authlete and has no effect${remedy}`);
  }
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
