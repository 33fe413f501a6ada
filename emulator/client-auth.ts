import type { ServiceCall } from "./call";
import type { Client } from "./client-collection";
import { verifyJwt } from "./jwt";

const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const clientNamed = ({ service }: ServiceCall, name: unknown): Client | undefined =>
  typeof name === "string" && name !== "" ? service.clients.find(name) : undefined;

/** The claims of a JWT before anybody has verified it: they say whose keys must. */
const unverifiedSubject = (assertion: string): unknown => {
  try {
    return JSON.parse(Buffer.from(assertion.split(".")[1] ?? "", "base64url").toString())?.sub;
  } catch {
    return undefined;
  }
};

/** The values of `aud` that stand for the service (OpenID Connect Core 1.0 section 9, FAPI 2.0 section 5.3.2.1). */
const audiences = ({ service: { members } }: ServiceCall): string[] =>
  [members["issuer"], members["clientAssertionAudRestrictedToIssuer"] ? undefined : members["tokenEndpoint"]].flatMap(
    (audience) => (typeof audience === "string" ? [audience] : []),
  );

/** By `private_key_jwt` (RFC 7523 section 3). Keys behind a `jwksUri`, which wins over `jwks`, are out of reach. */
const byAssertion = async (call: ServiceCall, parameters: URLSearchParams): Promise<Client | undefined> => {
  const assertion = parameters.get("client_assertion") ?? "";
  const client = clientNamed(call, unverifiedSubject(assertion));
  if (!client || parameters.get("client_assertion_type") !== assertionType) return undefined;
  const { tokenAuthMethod, tokenAuthSignAlg: algorithm, jwks, jwksUri } = client.members;
  if (tokenAuthMethod !== "PRIVATE_KEY_JWT" || jwksUri !== undefined) return undefined;
  const now = call.options.clock.now();
  const claims = await verifyJwt(assertion, { jwks, algorithm, now, audience: audiences(call) });
  return claims && claims.iss === claims.sub ? client : undefined;
};

/** By the client secret. */
const bySecret = ({ body, ...call }: ServiceCall, parameters: URLSearchParams): Client | undefined => {
  const [name, secret, method] = body["clientId"]
    ? [String(body["clientId"]), body["clientSecret"], "CLIENT_SECRET_BASIC"]
    : [parameters.get("client_id"), parameters.get("client_secret"), "CLIENT_SECRET_POST"];
  const client = clientNamed({ body, ...call }, name);
  return client?.members["tokenAuthMethod"] === method && client.members["clientSecret"] === secret
    ? client
    : undefined;
};

/** The client that has authenticated itself in the way that it is registered for. */
export const authenticateClient = async (
  call: ServiceCall,
  parameters: URLSearchParams,
): Promise<Client | undefined> =>
  parameters.has("client_assertion") ? byAssertion(call, parameters) : bySecret(call, parameters);
