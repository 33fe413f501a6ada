import { noContent, ok, type Reply, type ServiceCall } from "./call";
import { isObject, type Members, parseJson, printJson } from "./json";
import { withoutPrivateParts } from "./jwt";
import { badRequest } from "./refusal";

const grantUrns: Record<string, string> = {
  CIBA: "urn:openid:params:grant-type:ciba",
  DEVICE_CODE: "urn:ietf:params:oauth:grant-type:device_code",
  TOKEN_EXCHANGE: "urn:ietf:params:oauth:grant-type:token-exchange",
  JWT_BEARER: "urn:ietf:params:oauth:grant-type:jwt-bearer",
  PRE_AUTHORIZED_CODE: "urn:ietf:params:oauth:grant-type:pre-authorized_code",
};

const lowerCase = (word: string): string => word.toLowerCase();
const responseTypeText = (word: string): string => lowerCase(word).replaceAll(/_(?!token)|(?<=id_token)_/g, " ");

const unchanged = (value: unknown): unknown => value;
const each =
  (convert: (word: string) => string) =>
  (list: unknown): unknown =>
    Array.isArray(list) ? list.map((item) => convert(String(item))) : undefined;

/** The members of the discovery document, the fields behind them, and the conversion of the values. */
const entries: [name: string, field: string, convert: (value: unknown) => unknown][] = [
  ["issuer", "issuer", unchanged],
  ["authorization_endpoint", "authorizationEndpoint", unchanged],
  ["token_endpoint", "tokenEndpoint", unchanged],
  ["userinfo_endpoint", "userInfoEndpoint", unchanged],
  ["jwks_uri", "jwksUri", unchanged],
  ["registration_endpoint", "registrationEndpoint", unchanged],
  ["revocation_endpoint", "revocationEndpoint", unchanged],
  ["introspection_endpoint", "introspectionEndpoint", unchanged],
  ["pushed_authorization_request_endpoint", "pushedAuthReqEndpoint", unchanged],
  ["device_authorization_endpoint", "deviceAuthorizationEndpoint", unchanged],
  ["backchannel_authentication_endpoint", "backchannelAuthenticationEndpoint", unchanged],
  ["end_session_endpoint", "endSessionEndpoint", unchanged],
  ["service_documentation", "serviceDocumentation", unchanged],
  ["op_policy_uri", "policyUri", unchanged],
  ["op_tos_uri", "tosUri", unchanged],
  ["scopes_supported", "supportedScopes", (list) => (list as Members[] | undefined)?.map(({ name }) => name)],
  ["response_types_supported", "supportedResponseTypes", each(responseTypeText)],
  ["grant_types_supported", "supportedGrantTypes", each((word) => grantUrns[word] ?? lowerCase(word))],
  ["acr_values_supported", "supportedAcrs", unchanged],
  ["token_endpoint_auth_methods_supported", "supportedTokenAuthMethods", each(lowerCase)],
  ["display_values_supported", "supportedDisplays", each(lowerCase)],
  ["prompt_values_supported", "supportedPromptValues", each(lowerCase)],
  ["claim_types_supported", "supportedClaimTypes", each(lowerCase)],
  ["claims_supported", "supportedClaims", unchanged],
  ["claims_locales_supported", "supportedClaimLocales", unchanged],
  ["ui_locales_supported", "supportedUiLocales", unchanged],
  ["require_pushed_authorization_requests", "parRequired", unchanged],
  ["tls_client_certificate_bound_access_tokens", "tlsClientCertificateBoundAccessTokens", unchanged],
];

const discoveryDocument = (members: Members): Members =>
  Object.fromEntries(entries.map(([name, field, convert]) => [name, convert(members[field] ?? undefined)]));

/** Applies a JSON Patch to the top level of the document, which is enough for a flat document. */
const applyPatch = (members: Members, patch: unknown): Members => {
  if (!patch) return members;
  const operations = parseJson(String(patch));
  if (!Array.isArray(operations)) throw badRequest("patch is not a JSON Patch.");
  const result = { ...members };
  for (const { op, path, value } of operations) result[String(path).slice(1)] = op === "remove" ? undefined : value;
  return result;
};

const jsonReply = ({ query }: ServiceCall, body: Members): Reply =>
  query.get("pretty") === "true"
    ? { status: 200, body: printJson(body, 2), headers: { "content-type": "application/json" } }
    : ok(body);

export const getConfiguration = (call: ServiceCall): Reply =>
  jsonReply(call, applyPatch(discoveryDocument(call.service.members), call.query.get("patch") ?? call.body["patch"]));

/** The JWK Set of the service, with private keys only if the query asks for them. */
export const getJwks = (call: ServiceCall): Reply => {
  const { jwks } = call.service.members;
  const set = typeof jwks === "string" && jwks !== "" ? parseJson(jwks) : undefined;
  if (!isObject(set) || !Array.isArray(set["keys"])) return noContent();
  const keys = call.query.get("includePrivateKeys") === "true" ? set["keys"] : set["keys"].map(withoutPrivateParts);
  return jsonReply(call, { ...set, keys });
};
