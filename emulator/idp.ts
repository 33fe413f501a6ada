import { type Credential, identify } from "./access";
import type { Answer, IdpCall } from "./call";
import { match } from "./match";
import { IdpRefusal, Refusal, unknownPath } from "./refusal";
import { bodyOf, type Request } from "./request";
import { idpRoutes } from "./route";
import type { Emulation } from "./store";

type Refuse = IdpCall["refuse"];

/** Only an organization's token opens this door. */
const authenticate = (emulation: Emulation, { authorization = "", entry }: Request, refuse: Refuse): void => {
  const credential: Credential | undefined = identify(emulation, authorization);
  entry.credential = credential?.kind;
  if (!credential) throw refuse(401, "The access token is missing or not valid.");
  if (credential.kind !== "organizationToken") throw refuse(401, "[A286301] The type of the token is not accepted.");
};

const checkOrganization = ({ body, options, refuse }: IdpCall): void => {
  if (body["organizationId"] === undefined) throw refuse(400, "organizationId is required.");
  if (String(body["organizationId"]) !== String(options.organizationId))
    throw refuse(403, "You do not have access to the organization.");
};

const serve = (emulation: Emulation, request: Request, refuse: Refuse): Answer => {
  const found = match(idpRoutes, request.method, request.segments);
  if (!found?.route) throw unknownPath(found);
  const [method, , handle] = found.route;
  authenticate(emulation, request, refuse);
  const call = { ...emulation, params: found.params, body: bodyOf(request), refuse };
  if (method === "POST") checkOrganization(call);
  return handle(call);
};

/** Serves one request to the identity provider, whose refusals all have its own shape. */
export const serveIdp = (emulation: Emulation, request: Request): Answer => {
  const refuse: Refuse = (status, reason) => new IdpRefusal(status, reason, emulation.options.organizationId);
  try {
    return serve(emulation, request, refuse);
  } catch (error) {
    throw error instanceof Refusal ? refuse(error.status, error.reason) : error;
  }
};
