/** What Authlete accepts although it cannot work. */
import { isRecord } from "../value";
import { type Form, forbid, type Rule, rule } from "./forbid";
import { isPlainAndRemote, subjects } from "./rules";

const none = (fields: string[]): Record<string, Form> => Object.fromEntries(fields.map((field) => [field, null]));

export const clientWarnings: Rule[] = [
  forbid("tokenAuthMethod", "a CONFIDENTIAL client must authenticate: choose a method, or clientType PUBLIC", {
    tokenAuthMethod: /^NONE$/,
    clientType: /^CONFIDENTIAL$/,
    grantTypes: undefined,
  }),
  forbid("tokenAuthMethod", "needs the client's public keys, and there are none: give jwks or jwksUri", {
    tokenAuthMethod: /^(PRIVATE_KEY_JWT|SELF_SIGNED_TLS_CLIENT_AUTH)$/,
    ...none(["jwks", "jwksUri", "signedJwksUri"]),
  }),
  forbid(
    "tokenAuthMethod",
    "needs the subject of the client's certificate, and there is none: give one tlsClientAuth… field",
    { tokenAuthMethod: /^TLS_CLIENT_AUTH$/, ...none(subjects) },
  ),
  forbid(
    "redirectUris",
    "AUTHORIZATION_CODE and IMPLICIT need one, and there is none: give one, or remove the grant type",
    { grantTypes: /^(AUTHORIZATION_CODE|IMPLICIT)$/, redirectUris: null },
  ),
  forbid(
    "redirectUris",
    "is neither http nor https, and a WEB client can receive nothing else: use https, or applicationType NATIVE",
    { redirectUris: (uri) => !/^https?:/i.test(uri), applicationType: /^WEB$/ },
  ),
  forbid("redirectUris", "is http, so codes and tokens travel in clear: use https", { redirectUris: isPlainAndRemote }),
  forbid(
    "clientIdAlias",
    "has a space or a character outside ASCII, which many clients send wrongly: use letters, digits, - . and _",
    { clientIdAlias: /[^!-~]/ },
  ),
  rule(["extension"], ({ extension }) => {
    const isIdle =
      isRecord(extension) && Array.isArray(extension.requestableScopes) && extension.requestableScopesEnabled === false;
    const reason = "has no effect while requestableScopesEnabled is false: set that to true";
    return isIdle && ["extension.requestableScopes", reason];
  }),
];
