import { type IdpCall, ok, type Reply } from "./call";
import { randomSecret, type Token } from "./store";

/** Where tokens belong: to one service or, without a `serviceId`, to the organization. */
interface Owner {
  organizationId: unknown;
  apiServerId?: unknown;
  serviceId?: unknown;
}

const readService = ({ body: { organizationId, apiServerId, serviceId }, refuse, store }: IdpCall): Owner => {
  if (apiServerId === undefined || serviceId === undefined)
    throw refuse(400, "apiServerId and serviceId are required.");
  if (!store.services.get(String(serviceId))?.owned) throw refuse(404, "The service was not found.");
  return { organizationId, apiServerId, serviceId };
};

const readOrganization = ({ body: { organizationId } }: IdpCall): Owner => ({ organizationId });

const idOf = ({ serviceId }: Owner): string | undefined => (serviceId === undefined ? undefined : String(serviceId));

const tokensOf = ({ store }: IdpCall, owner: Owner): Token[] =>
  [...store.tokens.values()].filter(({ serviceId }) => serviceId === idOf(owner));

const readDescription = ({ body, refuse }: IdpCall): string => {
  const text = body["description"];
  if (typeof text !== "string" || text.length > 255) throw refuse(400, "description must have at most 255 characters.");
  return text;
};

/** A token without its value, which only `create` and `rotate` return. */
const tokenView = (owner: Owner, { tokenId, description }: Token): object => ({ ...owner, tokenId, description });

const tokenInBody = (call: IdpCall, owner: Owner): Token => {
  const token = tokensOf(call, owner).find(({ tokenId }) => tokenId === String(call.body["tokenId"]));
  if (!token) throw call.refuse(404, "The token was not found.");
  return token;
};

const tokenOperations = (readOwner: (call: IdpCall) => Owner) => ({
  create: (call: IdpCall): Reply => {
    const owner = readOwner(call);
    const serviceId = idOf(owner);
    const rights = serviceId ? ["MODIFY_SERVICE"] : organizationRights;
    const token = call.store.addToken({ serviceId, rights, description: readDescription(call) });
    return ok({ ...tokenView(owner, token), accessToken: token.accessToken });
  },

  all: (call: IdpCall): Reply => {
    const owner = readOwner(call);
    return ok(tokensOf(call, owner).map((token) => tokenView(owner, token)));
  },

  /** The old value stops working at once. Rights and description stay. */
  rotate: (call: IdpCall): Reply => {
    const owner = readOwner(call);
    const token = tokenInBody(call, owner);
    call.store.tokens.delete(token.accessToken);
    token.accessToken = randomSecret(32);
    call.store.tokens.set(token.accessToken, token);
    return ok({ ...tokenView(owner, token), accessToken: token.accessToken });
  },

  revoke: (call: IdpCall): Reply => {
    call.store.tokens.delete(tokenInBody(call, readOwner(call)).accessToken);
    return { status: 200 };
  },

  update: (call: IdpCall): Reply => {
    const owner = readOwner(call);
    const token = tokenInBody(call, owner);
    token.description = readDescription(call);
    return ok(tokenView(owner, token));
  },
});

/** DELETE_SERVICE is missing: an organization token cannot delete services on the cluster. */
export const organizationRights = ["MODIFY_SERVICE", "CREATE_SERVICE", "VIEW_AUDIT_LOG"];

export const serviceTokens = tokenOperations(readService);
export const organizationTokens = tokenOperations(readOrganization);
