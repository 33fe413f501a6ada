/** The settings of a provider, as the protocol asks for them. */
import { isDeepStrictEqual } from "node:util";
import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { credentialKeys, noCredential } from "../config/credential";
import { findMistakes, hasCredential, type Lookup, unknownSettings } from "../config/settings";
import { keys, secretKeys } from "../config/table";
import { seal } from "../envelope";
import type { Host } from "../host";
import { hasUnknown } from "../plan/unknown";
import { configure as configureSession, refuseMistakes } from "../provider/session";
import type { Fields } from "../value";
import { messages } from "./stubs";
import { failuresOf, fieldsOf, structOf } from "./wire";

/** The engine makes a provider of this name from the stack's configuration. All others are in the program. */
const isDefault = (urn: string): boolean => /::default(_[^:]*)?$/.test(urn);

/** The settings among the inputs of a provider, as text. A preview may not know all of them. */
function lookupIn(inputs: Fields, urn: string): Lookup {
  // Half of a credential says nothing about the whole.
  const hidden: string[] = credentialKeys.some((key) => hasUnknown(inputs[key])) ? credentialKeys : [];
  return (key) => {
    if (key === "explicit") return isDefault(urn) ? undefined : "true";
    const value = inputs[key] ?? undefined;
    if (hasUnknown(value) || hidden.includes(key)) return undefined;
    return typeof value === "string" ? value : JSON.stringify(value);
  };
}

/** Names every wrong setting before anything runs. */
export function checkConfig(request: protocol.CheckRequest, { logger }: Host): protocol.CheckResponse {
  const [urn, news] = [request.getUrn(), fieldsOf(request.getNews())];
  const lookup = lookupIn(news, urn);
  const isSignedIn = hasCredential(lookup, process.env) || credentialKeys.some((key) => hasUnknown(news[key]));
  const doubts = isDefault(urn) ? doubtsOf(urn, news) : [];
  for (const doubt of isSignedIn ? doubts : [...doubts, noCredential]) logger.warn(doubt);
  const mistakes = findMistakes(lookup, process.env);
  const response = new messages.CheckResponse();
  return mistakes.length > 0
    ? response.setFailuresList(failuresOf(mistakes))
    : response.setInputs(structOf(withSecrets(news)));
}

/** What has no effect. The engine adds two inputs of its own, and the keys of a project with this name are its own. */
function doubtsOf(urn: string, news: Fields): string[] {
  const isEngines = (name: string) => ["version", "pluginDownloadURL"].includes(name);
  return urn.includes("::authlete::") ? [] : unknownSettings(Object.keys(news).filter((name) => !isEngines(name)));
}

/** The engine passes secrets in clear here, and marks them again itself. The keys of the table are secret in any case. */
const withSecrets = (inputs: Fields): Fields => ({
  ...inputs,
  ...Object.fromEntries(secretKeys.filter((key) => inputs[key] !== undefined).map((key) => [key, seal(inputs[key])])),
});

/** No change of settings replaces anything. An object that lives elsewhere is refused by the first call that meets it. */
export function diffConfig(request: protocol.DiffRequest, { logger }: Host): protocol.DiffResponse {
  const [olds, news] = [fieldsOf(request.getOldInputs() ?? request.getOlds()), fieldsOf(request.getNews())];
  const changed = keys.filter((key) => !isDeepStrictEqual(olds[key], news[key]));
  // The settings of a dynamic provider, from which a stack moves here, have other names.
  const isNew = !keys.some((key) => olds[key] !== undefined);
  const moved = places.filter((key) => changed.includes(key) && news.formerBaseUrl === undefined);
  if (moved.length > 0 && !isNew) logger.warn(`authlete: ${moved.join(" and ")} changed: ${staysThere}`);
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
  const response = new messages.DiffResponse().setDiffsList(changed);
  return response.setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE);
}

const places = ["baseUrl", "organizationId"] as const;
const staysThere =
  "what this provider manages is neither moved nor replaced; if it lives where it did, the next call to it is refused. " +
  "If the cluster has a new address, set formerBaseUrl to the old one";

/** Takes the settings. What is wrong with them is reported at once, since the engine awaits the answer. */
export function configure(request: protocol.ConfigureRequest, host: Host): protocol.ConfigureResponse {
  const lookup = lookupIn(fieldsOf(request.getArgs()), request.getUrn() ?? "");
  configureSession(lookup, host);
  refuseMistakes();
  return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
}
