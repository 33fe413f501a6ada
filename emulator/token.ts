import { type Answer, type IdpCall, ok } from "./call";
import { secret, type Token } from "./store";

/** Tokens of one service, or, without one, of the organization. */
type Scope = (call: IdpCall) => { organizationId: unknown; apiServerId?: unknown; serviceId?: unknown };

const ofService: Scope = ({ body: { organizationId, apiServerId, serviceId }, refuse, store }) => {
  if (apiServerId === undefined || serviceId === undefined)
    throw refuse(400, "apiServerId and serviceId are required.");
  if (!store.services.get(String(serviceId))?.owned) throw refuse(404, "The service was not found.");
  return { organizationId, apiServerId, serviceId };
};

const ofOrganization: Scope = ({ body: { organizationId } }) => ({ organizationId });

const belongs = (token: Token, serviceId: unknown): boolean =>
  token.serviceId === (serviceId === undefined ? undefined : String(serviceId));

const description = ({ body, refuse }: IdpCall): string => {
  const text = body["description"];
  if (typeof text !== "string" || text.length > 255) throw refuse(400, "description must have at most 255 characters.");
  return text;
};

/** The value of a token appears where it is made and nowhere else. */
const view = (scope: ReturnType<Scope>, { tokenId, description }: Token): object => ({
  ...scope,
  tokenId,
  description,
});

const find = ({ body, store, refuse }: IdpCall, serviceId: unknown): Token => {
  const token = [...store.tokens.values()].find(
    (token) => token.tokenId === String(body["tokenId"]) && belongs(token, serviceId),
  );
  if (!token) throw refuse(404, "The token was not found.");
  return token;
};

const operations = (scoped: Scope) => ({
  create: (call: IdpCall): Answer => {
    const scope = scoped(call);
    const serviceId = scope.serviceId === undefined ? undefined : String(scope.serviceId);
    const rights = serviceId ? ["MODIFY_SERVICE"] : organizationRights;
    const token = call.store.addToken({ serviceId, rights, description: description(call) });
    return ok({ ...view(scope, token), accessToken: token.accessToken });
  },

  all: (call: IdpCall): Answer => {
    const scope = scoped(call);
    const tokens = [...call.store.tokens.values()].filter((token) => belongs(token, scope.serviceId));
    return ok(tokens.map((token) => view(scope, token)));
  },

  /** The old value ends at once; rights and name stay. */
  rotate: (call: IdpCall): Answer => {
    const scope = scoped(call);
    const token = find(call, scope.serviceId);
    call.store.tokens.delete(token.accessToken);
    token.accessToken = secret(32);
    call.store.tokens.set(token.accessToken, token);
    return ok({ ...view(scope, token), accessToken: token.accessToken });
  },

  revoke: (call: IdpCall): Answer => {
    call.store.tokens.delete(find(call, scoped(call).serviceId).accessToken);
    return { status: 200 };
  },

  update: (call: IdpCall): Answer => {
    const scope = scoped(call);
    const token = find(call, scope.serviceId);
    token.description = description(call);
    return ok(view(scope, token));
  },
});

/** An organization's token does not delete services on the cluster. */
export const organizationRights = ["MODIFY_SERVICE", "CREATE_SERVICE"];

export const serviceTokens = operations(ofService);
export const organizationTokens = operations(ofOrganization);
