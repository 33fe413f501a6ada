import { ok, type Reply, type ServiceCall } from "./call";
import { authenticateClient } from "./client-auth";
import type { Client } from "./client-collection";
import type { Members } from "./json";
import { signJwt, verifyJwt } from "./jwt";
import { Refusal, unpublishedCode } from "./refusal";
import type { AccessToken } from "./store";

/** Authlete answers the runtime APIs with 200, and says in `action` what the authorization server has to answer. */
const answer = (action: string, code: string, message: string, more: Members = {}): Reply =>
  ok({ resultCode: code, resultMessage: `[${code}] ${message}`, action, ...more });

const refuse = (action: string, error: string, message: string): Reply =>
  answer(action, unpublishedCode, message, { responseContent: JSON.stringify({ error, error_description: message }) });

const lists = (members: Members, name: string, value: string): boolean => {
  const list = members[name];
  return Array.isArray(list) && list.includes(value);
};

/** Serves token requests of the grant type `client_credentials`, the only one that needs no end user. */
export const requestToken = async (call: ServiceCall): Promise<Reply> => {
  const parameters = new URLSearchParams(String(call.body["parameters"] ?? ""));
  const client = await authenticateClient(call, parameters);
  if (!client) return refuse("INVALID_CLIENT", "invalid_client", "The client authentication failed.");
  if (client.members["locked"] === true) throw new Refusal(403, "A001215", "The client is locked.");
  if (parameters.get("grant_type") !== "client_credentials")
    return refuse("BAD_REQUEST", "unsupported_grant_type", "The emulator serves client_credentials only.");
  if (!lists(call.service.members, "supportedGrantTypes", "CLIENT_CREDENTIALS"))
    return refuse("BAD_REQUEST", "unsupported_grant_type", "The service does not support the grant type.");
  if (!lists(client.members, "grantTypes", "CLIENT_CREDENTIALS"))
    return refuse("BAD_REQUEST", "unauthorized_client", "The client may not use the grant type.");
  return issue(call, client);
};

/** Issues an access token, and a JWT for it if the service has an `accessTokenSignAlg`. */
const issue = async ({ service, store, options }: ServiceCall, client: Client): Promise<Reply> => {
  const { accessTokenDuration, accessTokenSignAlg, issuer } = service.members;
  const [value, now] = [store.newSecret(32), options.clock.now()];
  const seconds = Number(accessTokenDuration) || 3600;
  const token: AccessToken = { serviceId: service.id, clientId: client.id, expiresAt: now + seconds * 1000 };
  const [iat, exp] = [now, token.expiresAt].map((time) => Math.floor(time / 1000));
  const claims = { jti: value, iss: issuer as string | undefined, sub: client.id, client_id: client.id, iat, exp };
  const jwtAccessToken = accessTokenSignAlg === undefined ? undefined : await signJwt(service.members, claims);
  if (accessTokenSignAlg !== undefined && !jwtAccessToken)
    return refuse("INTERNAL_SERVER_ERROR", "server_error", "The key that signs access tokens is not unique.");
  store.accessTokens.set(value, token);
  const access_token = jwtAccessToken ?? value;
  return answer("OK", "A050001", "The token request (grant_type=client_credentials) was processed successfully.", {
    responseContent: JSON.stringify({ access_token, token_type: "Bearer", expires_in: seconds }),
    accessToken: value,
    accessTokenDuration: seconds,
    accessTokenExpiresAt: token.expiresAt,
    jwtAccessToken,
    clientId: client.members["clientId"],
    grantType: "CLIENT_CREDENTIALS",
  });
};

/** Says whether an access token is valid: one that the service has issued and, if it is a JWT, that its keys verify. */
export const introspect = async ({ body, service, store, options }: ServiceCall): Promise<Reply> => {
  const presented = String(body["token"] ?? "");
  const now = options.clock.now();
  const isJwt = presented.includes(".");
  const claims = isJwt ? await verifyJwt(presented, { jwks: service.members["jwks"], now }) : undefined;
  const token = store.accessTokens.get(isJwt ? String(claims?.jti) : presented);
  const [existent, usable] = [token?.serviceId === service.id, token !== undefined && token.expiresAt > now];
  const client = token && service.clients.find(token.clientId);
  if (existent && usable && client)
    return answer("OK", "A056001", "The access token is valid.", {
      ...{ clientId: client.members["clientId"], expiresAt: token.expiresAt },
      ...{ existent, usable, sufficient: true, refreshable: false },
    });
  return answer("UNAUTHORIZED", unpublishedCode, "The access token is not valid.", {
    ...{ existent, usable: false, sufficient: false, refreshable: false },
    responseContent: 'Bearer error="invalid_token"',
  });
};
