import type { Members } from "./json";
import { badRequest } from "./refusal";

const httpsFields = [
  ...["issuer", "authorizationEndpoint", "tokenEndpoint", "revocationEndpoint", "introspectionEndpoint"],
  ...["pushedAuthReqEndpoint", "userInfoEndpoint", "jwksUri", "registrationEndpoint", "endSessionEndpoint"],
  ...["backchannelAuthenticationEndpoint", "deviceAuthorizationEndpoint", "grantManagementEndpoint"],
];

const isMalformed = (name: string, value: string): boolean => {
  const url = URL.parse(value);
  return url?.protocol !== "https:" || url.hash !== "" || (name === "issuer" && url.search !== "");
};

/** The URLs of a service must be https without a fragment, and the issuer must have no query either. */
export const checkServiceUrls = (members: Members): void => {
  for (const name of httpsFields)
    if (members[name] !== undefined && isMalformed(name, String(members[name])))
      throw badRequest(`${name} is malformed.`);
};

const isValidRedirectUri = (uri: unknown): boolean =>
  typeof uri === "string" && /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(uri) && uri.length <= 200 && !uri.includes("#");

/** A redirect URI must be absolute, without a fragment, and have at most 200 characters, all printable ASCII. */
export const checkRedirectUris = (members: Members): void => {
  for (const uri of [members["redirectUris"] ?? []].flat())
    if (!isValidRedirectUri(uri)) throw badRequest(`The redirect URI '${uri}' is malformed.`);
};
