import type { Answer, IdpCall } from "./call";
import { identify } from "./credential";
import { matchRoute } from "./match";
import { IdpRefusal, Refusal, routeNotFound } from "./refusal";
import { objectBody, type Request } from "./request";
import type { Credential } from "./rights";
import { auditRoutes, idpRoutes } from "./routes";
import type { Context } from "./store";

type Refuse = IdpCall["refuse"];

/** The identity provider accepts organization tokens only. */
const requireOrganizationToken = (
  context: Context,
  { authorization = "", entry }: Request,
  refuse: Refuse,
): Credential => {
  const credential = identify(context, authorization);
  entry.credential = credential?.kind;
  if (!credential) throw refuse(401, "The access token is missing or not valid.");
  if (credential.kind !== "organizationToken") throw refuse(401, "[A286301] The type of the token is not accepted.");
  return credential;
};

const checkOrganization = ({ body, options, refuse }: IdpCall): void => {
  if (body["organizationId"] === undefined) throw refuse(400, "organizationId is required.");
  if (String(body["organizationId"]) !== String(options.organizationId))
    throw refuse(403, "You do not have access to the organization.");
};

const routesOf = ({ options }: Context) => [...idpRoutes, ...auditRoutes[options.auditLog]];

const serveIdpRoute = (context: Context, request: Request, refuse: Refuse): Answer => {
  const match = matchRoute(routesOf(context), request.method, request.segments);
  if (!match?.route) throw routeNotFound(match !== undefined);
  const [method, , operation] = match.route;
  const credential = requireOrganizationToken(context, request, refuse);
  const { params } = match;
  const call = { ...context, credential, params, query: request.query, body: objectBody(request), refuse };
  if (method === "POST") checkOrganization(call);
  return operation(call);
};

/** Serves one request to the identity provider. Every refusal gets the body of the identity provider's errors. */
export const serveIdp = (context: Context, request: Request): Answer => {
  const refuse: Refuse = (status, reason) => new IdpRefusal(status, reason, context.options.organizationId);
  try {
    return serveIdpRoute(context, request, refuse);
  } catch (error) {
    throw error instanceof Refusal ? refuse(error.status, error.reason) : error;
  }
};
