import type { Members } from "./json";
import { badRequest } from "./refusal";

const httpsFields = [
  ...["issuer", "authorizationEndpoint", "tokenEndpoint", "revocationEndpoint", "introspectionEndpoint"],
  ...["pushedAuthReqEndpoint", "userInfoEndpoint", "jwksUri", "registrationEndpoint", "endSessionEndpoint"],
  ...["backchannelAuthenticationEndpoint", "deviceAuthorizationEndpoint", "grantManagementEndpoint"],
];

const broken = (name: string, value: string): boolean => {
  const url = URL.parse(value);
  return url?.protocol !== "https:" || url.hash !== "" || (name === "issuer" && url.search !== "");
};

/** The URLs of a service are https and have no fragment; the issuer has no query either. */
export const checkServiceUrls = (members: Members): void => {
  for (const name of httpsFields)
    if (members[name] !== undefined && broken(name, String(members[name]))) throw badRequest(`${name} is malformed.`);
};

const usable = (uri: unknown): boolean =>
  typeof uri === "string" && /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(uri) && uri.length <= 200 && !uri.includes("#");

/** Redirect URIs are absolute, of printable ASCII, at most 200 characters long, and have no fragment. */
export const checkRedirectUris = (members: Members): void => {
  for (const uri of [members["redirectUris"] ?? []].flat())
    if (!usable(uri)) throw badRequest(`The redirect URI '${uri}' is malformed.`);
};
