import type { ServiceCall } from "./call";
import type { Client } from "./client-collection";
import { clientSchema } from "./client-schema";
import { canonical, isObject, type Members, parseJson, printJson } from "./json";
import { badRequest } from "./refusal";
import { readFields } from "./schema";
import { checkRedirectUris } from "./url";

const defaultExtension = {
  requestableScopesEnabled: false,
  accessTokenDuration: 0,
  refreshTokenDuration: 0,
  idTokenDuration: 0,
  tokenExchangePermitted: false,
};

/** The custom metadata that the service supports. Authlete drops other members without an error. */
const supportedMetadata = (text: unknown, supported: unknown): string | undefined => {
  const members = typeof text === "string" && text !== "" ? parseJson(text) : undefined;
  if (!isObject(members)) return undefined;
  const entries = Object.entries(members).filter(([name]) => Array.isArray(supported) && supported.includes(name));
  return entries.length > 0 ? printJson(Object.fromEntries(entries)) : undefined;
};

const sectorOf = ({ sectorIdentifierUri, redirectUris }: Members): string | undefined => {
  const uris = sectorIdentifierUri ? [sectorIdentifierUri] : [redirectUris ?? []].flat();
  const hosts = new Set(uris.map((uri) => URL.parse(String(uri))?.hostname ?? ""));
  return hosts.size === 1 ? [...hosts][0] || undefined : undefined;
};

/** At most one subject identifier is allowed, and an empty string counts as one. */
const checkMutualTls = (members: Members): void => {
  const identifiers = Object.keys(members).filter((name) => /^tlsClientAuth(SubjectDn|San)/.test(name));
  if (identifiers.length > 1)
    throw badRequest("More than one subject identifier for mutual TLS is specified.", "A032216");
};

const checkAlias = ({ service, options }: ServiceCall, alias: string, self?: Client): void => {
  if (service.members["httpAliasProhibited"] && /^https?:\/\//.test(alias))
    throw badRequest("A client ID alias that starts with 'http://' or 'https://' is prohibited.");
  const holder = service.clients.find(alias);
  if (options.duplicateAlias === "refuse" && holder && holder !== self)
    throw badRequest("The client ID alias is already in use.");
};

/** Checks the body of a client and returns the fields to store. `self` is the client that an update changes. */
export const readClientBody = (call: ServiceCall, clientId: string, self?: Client): Members => {
  const members = readFields(clientSchema, call.body, call.generation);
  const clientIdAlias = String(members["clientIdAlias"] || clientId);
  checkMutualTls(members);
  checkAlias(call, clientIdAlias, self);
  if (call.options.strictUrls) checkRedirectUris(members);
  const supported = call.service.members["supportedCustomClientMetadata"];
  return {
    ...members,
    clientIdAlias,
    extension: { ...defaultExtension, ...(members["extension"] as Members) },
    jwks: typeof members["jwks"] === "string" ? canonical(members["jwks"]) : members["jwks"],
    customMetadata: supportedMetadata(members["customMetadata"], supported),
    derivedSectorIdentifier: sectorOf(members),
  };
};
