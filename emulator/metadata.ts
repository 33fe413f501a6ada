import type { ServiceCall } from "./call";
import type { Client } from "./clients";
import { canonical, isObject, type Members, parse, print } from "./json";
import { clientKind, read } from "./kind";
import { badRequest } from "./refusal";
import { checkRedirectUris } from "./url";

const noExtension = {
  requestableScopesEnabled: false,
  accessTokenDuration: 0,
  refreshTokenDuration: 0,
  idTokenDuration: 0,
  tokenExchangePermitted: false,
};

/** Only the members that the service names are kept; the rest is dropped without a word. */
const customMetadata = (text: unknown, names: unknown): string | undefined => {
  const members = typeof text === "string" && text !== "" ? parse(text) : undefined;
  if (!isObject(members)) return undefined;
  const entries = Object.entries(members).filter(([name]) => Array.isArray(names) && names.includes(name));
  return entries.length > 0 ? print(Object.fromEntries(entries)) : undefined;
};

const sector = ({ sectorIdentifierUri, redirectUris }: Members): string | undefined => {
  const uris = sectorIdentifierUri ? [sectorIdentifierUri] : [redirectUris ?? []].flat();
  const hosts = new Set(uris.map((uri) => URL.parse(String(uri))?.hostname ?? ""));
  return hosts.size === 1 ? [...hosts][0] || undefined : undefined;
};

/** Even an empty text names a subject. */
const checkMtls = (members: Members): void => {
  const named = Object.keys(members).filter((name) => /^tlsClientAuth(SubjectDn|San)/.test(name));
  if (named.length > 1) throw badRequest("More than one subject identifier for mutual TLS is specified.", "A032216");
};

const checkAlias = ({ service, options }: ServiceCall, alias: string, self?: Client): void => {
  if (service.members["httpAliasProhibited"] && /^https?:\/\//.test(alias))
    throw badRequest("A client ID alias that starts with 'http://' or 'https://' is prohibited.");
  const holder = service.clients.find(alias);
  if (options.duplicateAlias === "refuse" && holder && holder !== self)
    throw badRequest("The client ID alias is already in use.");
};

/** What the body of a client becomes, checked and completed. */
export const written = (call: ServiceCall, clientId: string, self?: Client): Members => {
  const members = read(clientKind, call.body, call.generation);
  const clientIdAlias = String(members["clientIdAlias"] || clientId);
  checkMtls(members);
  checkAlias(call, clientIdAlias, self);
  if (call.options.strictUrls) checkRedirectUris(members);
  return {
    ...members,
    clientIdAlias,
    extension: { ...noExtension, ...(members["extension"] as Members) },
    jwks: typeof members["jwks"] === "string" ? canonical(members["jwks"]) : members["jwks"],
    customMetadata: customMetadata(members["customMetadata"], call.service.members["supportedCustomClientMetadata"]),
    derivedSectorIdentifier: sector(members),
  };
};
