import { type IdpCall, ok, type Reply } from "./call";
import type { Members } from "./json";
import { hasRight, type Right } from "./rights";
import type { Token } from "./store";
import { organizationGrants, readExpiry, readRights, serviceGrants } from "./token-rights";

/** Where tokens belong: to one service or, without a `serviceId`, to the organization. */
interface Owner {
  organizationId: unknown;
  apiServerId?: unknown;
  serviceId?: unknown;
}

const refuseWithout = (right: Right, { credential, refuse }: IdpCall): void => {
  if (!hasRight(credential, right, 3)) throw refuse(403, `You do not have the ${right} privilege.`);
};

const readService = (call: IdpCall, right: Right): Owner => {
  const { body, refuse, store } = call;
  const { organizationId, apiServerId, serviceId } = body;
  if (apiServerId === undefined || serviceId === undefined)
    throw refuse(400, "apiServerId and serviceId are required.");
  const service = store.services.get(String(serviceId));
  if (!service?.owned || service.apiServerId !== Number(apiServerId)) throw refuse(404, "The service was not found.");
  refuseWithout(right, call);
  return { organizationId, apiServerId, serviceId };
};

/** All these calls are functions of an organization's administrator. */
const readOrganization = (call: IdpCall): Owner => {
  const { body, options, refuse } = call;
  if (options.organizationTokensBy === "people")
    throw refuse(403, "Only a member with the ADMIN privilege may do this.");
  refuseWithout("CREATE_SERVICE", call);
  return { organizationId: body["organizationId"] };
};

const idOf = ({ serviceId }: Owner): string | undefined => (serviceId === undefined ? undefined : String(serviceId));

const tokensOf = ({ store }: IdpCall, owner: Owner): Token[] =>
  [...store.tokens.values()].filter(({ serviceId }) => serviceId === idOf(owner));

const readDescription = ({ body, refuse }: IdpCall): string => {
  const text = body["description"];
  if (typeof text !== "string" || text.length > 255) throw refuse(400, "description must have at most 255 characters.");
  return text;
};

const printTime = (time: number): string => new Date(time).toISOString();

/** What the later description adds. */
const laterView = ({ rights, createdAt, expiresAt }: Token): Members => ({
  permissions: rights.map((right) => right.toLowerCase()),
  createdAt: printTime(createdAt),
  ...(expiresAt === undefined ? {} : { expiresAt: printTime(expiresAt) }),
});

/** A token without its value, which only `create` and `rotate` return. */
const tokenView = ({ options }: IdpCall, owner: Owner, token: Token): object => ({
  ...owner,
  tokenId: token.tokenId,
  description: token.description,
  ...(options.tokenRequests === "plain" ? {} : laterView(token)),
});

const tokenInBody = (call: IdpCall, owner: Owner): Token => {
  const token = tokensOf(call, owner).find(({ tokenId }) => tokenId === String(call.body["tokenId"]));
  if (!token) throw call.refuse(404, "The token was not found.");
  return token;
};

const tokenOperations = (readOwner: (call: IdpCall, right: Right) => Owner, grants: typeof serviceGrants) => ({
  create: (call: IdpCall): Reply => {
    const owner = readOwner(call, "MODIFY_SERVICE");
    const issued = {
      description: readDescription(call),
      rights: readRights(call, grants),
      expiresAt: readExpiry(call),
    };
    const token = call.store.addToken({ serviceId: idOf(owner), ...issued });
    return ok({ ...tokenView(call, owner, token), accessToken: token.accessToken });
  },

  all: (call: IdpCall): Reply => {
    const owner = readOwner(call, "VIEW_SERVICE");
    return ok(tokensOf(call, owner).map((token) => tokenView(call, owner, token)));
  },

  /** The old value stops working at once. Rights, description and expiry stay. */
  rotate: (call: IdpCall): Reply => {
    const owner = readOwner(call, "MODIFY_SERVICE");
    const token = tokenInBody(call, owner);
    call.store.tokens.delete(token.accessToken);
    token.accessToken = call.store.newSecret(32);
    call.store.tokens.set(token.accessToken, token);
    return ok({ ...tokenView(call, owner, token), accessToken: token.accessToken });
  },

  revoke: (call: IdpCall): Reply => {
    call.store.tokens.delete(tokenInBody(call, readOwner(call, "MODIFY_SERVICE")).accessToken);
    return { status: 200 };
  },

  update: (call: IdpCall): Reply => {
    const owner = readOwner(call, "MODIFY_SERVICE");
    const token = tokenInBody(call, owner);
    token.description = readDescription(call);
    return ok(tokenView(call, owner, token));
  },
});

export const serviceTokens = tokenOperations(readService, serviceGrants);
export const organizationTokens = tokenOperations(readOrganization, organizationGrants);
