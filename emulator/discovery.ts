import { type Answer, noContent, ok, type ServiceCall } from "./call";
import { isObject, type Members, parse, print } from "./json";
import { badRequest } from "./refusal";

const grantUrns: Record<string, string> = {
  CIBA: "urn:openid:params:grant-type:ciba",
  DEVICE_CODE: "urn:ietf:params:oauth:grant-type:device_code",
  TOKEN_EXCHANGE: "urn:ietf:params:oauth:grant-type:token-exchange",
  JWT_BEARER: "urn:ietf:params:oauth:grant-type:jwt-bearer",
  PRE_AUTHORIZED_CODE: "urn:ietf:params:oauth:grant-type:pre-authorized_code",
};

const lower = (word: string): string => word.toLowerCase();
const responseType = (word: string): string => lower(word).replaceAll(/_(?!token)|(?<=id_token)_/g, " ");

const same = (value: unknown): unknown => value;
const each =
  (word: (text: string) => string) =>
  (list: unknown): unknown =>
    Array.isArray(list) ? list.map((item) => word(String(item))) : undefined;

/** Names in the discovery document, the fields behind them, and how the values are written there. */
const entries: [name: string, field: string, write: (value: unknown) => unknown][] = [
  ["issuer", "issuer", same],
  ["authorization_endpoint", "authorizationEndpoint", same],
  ["token_endpoint", "tokenEndpoint", same],
  ["userinfo_endpoint", "userInfoEndpoint", same],
  ["jwks_uri", "jwksUri", same],
  ["registration_endpoint", "registrationEndpoint", same],
  ["revocation_endpoint", "revocationEndpoint", same],
  ["introspection_endpoint", "introspectionEndpoint", same],
  ["pushed_authorization_request_endpoint", "pushedAuthReqEndpoint", same],
  ["device_authorization_endpoint", "deviceAuthorizationEndpoint", same],
  ["backchannel_authentication_endpoint", "backchannelAuthenticationEndpoint", same],
  ["end_session_endpoint", "endSessionEndpoint", same],
  ["service_documentation", "serviceDocumentation", same],
  ["op_policy_uri", "policyUri", same],
  ["op_tos_uri", "tosUri", same],
  ["scopes_supported", "supportedScopes", (list) => (list as Members[] | undefined)?.map(({ name }) => name)],
  ["response_types_supported", "supportedResponseTypes", each(responseType)],
  ["grant_types_supported", "supportedGrantTypes", each((word) => grantUrns[word] ?? lower(word))],
  ["acr_values_supported", "supportedAcrs", same],
  ["token_endpoint_auth_methods_supported", "supportedTokenAuthMethods", each(lower)],
  ["display_values_supported", "supportedDisplays", each(lower)],
  ["prompt_values_supported", "supportedPromptValues", each(lower)],
  ["claim_types_supported", "supportedClaimTypes", each(lower)],
  ["claims_supported", "supportedClaims", same],
  ["claims_locales_supported", "supportedClaimLocales", same],
  ["ui_locales_supported", "supportedUiLocales", same],
  ["require_pushed_authorization_requests", "parRequired", same],
  ["tls_client_certificate_bound_access_tokens", "tlsClientCertificateBoundAccessTokens", same],
];

const document = (members: Members): Members =>
  Object.fromEntries(entries.map(([name, field, write]) => [name, write(members[field] ?? undefined)]));

/** The first level of a JSON Patch: a discovery document has hardly any other. */
const patched = (members: Members, patch: unknown): Members => {
  if (!patch) return members;
  const operations = parse(String(patch));
  if (!Array.isArray(operations)) throw badRequest("patch is not a JSON Patch.");
  const result = { ...members };
  for (const { op, path, value } of operations) result[String(path).slice(1)] = op === "remove" ? undefined : value;
  return result;
};

const answer = ({ query }: ServiceCall, body: Members): Answer =>
  query.get("pretty") === "true"
    ? { status: 200, body: print(body, 2), headers: { "content-type": "application/json" } }
    : ok(body);

export const getConfiguration = (call: ServiceCall): Answer =>
  answer(call, patched(document(call.service.members), call.query.get("patch") ?? call.body["patch"]));

const privateParts = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

const publicPart = (key: unknown): unknown =>
  Object.fromEntries(Object.entries(key as Members).filter(([name]) => !privateParts.includes(name)));

/** The service's keys, without their private parts unless they are asked for. */
export const getJwks = (call: ServiceCall): Answer => {
  const { jwks } = call.service.members;
  const set = typeof jwks === "string" && jwks !== "" ? parse(jwks) : undefined;
  if (!isObject(set) || !Array.isArray(set["keys"])) return noContent();
  const keys = call.query.get("includePrivateKeys") === "true" ? set["keys"] : set["keys"].map(publicPart);
  return answer(call, { ...set, keys });
};
