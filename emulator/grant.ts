import { type Answer, ok, type ServiceCall } from "./call";
import { named } from "./client";
import { page } from "./page";
import { badRequest } from "./refusal";

// No end user ever signs in here, so nobody has granted anything to any client.

const subject = ({ params, query, body }: ServiceCall): string => {
  const found = params["subject"] ?? query.get("subject") ?? body["subject"];
  if (typeof found !== "string" || found === "") throw badRequest("subject is missing.");
  return found;
};

const result = (call: ServiceCall, code: string, what: string): Answer => {
  const place = `the client (ID = ${named(call).members["clientId"]}) of the service (API Key = ${call.service.id})`;
  return ok({ resultCode: code, resultMessage: `[${code}] ${what} ${place}.` });
};

export const listAuthorizations = (call: ServiceCall): Answer => {
  const developer = call.query.get("developer") ?? call.body["developer"];
  return page(call, "clients", [], () => ({}), { subject: subject(call), developer });
};

export const updateAuthorization = (call: ServiceCall): Answer => {
  subject(call);
  return result(call, "A138001", "Updated 0 access token(s) issued to");
};

export const deleteAuthorization = (call: ServiceCall): Answer => {
  subject(call);
  return result(call, "A137001", "Deleted 0 access token(s) issued to");
};

export const getGrantedScopes = (call: ServiceCall): Answer => {
  const { clientId } = named(call).members;
  return ok({ serviceApiKey: call.service.members["apiKey"], clientId, subject: subject(call), modifiedAt: 0 });
};

export const deleteGrantedScopes = (call: ServiceCall): Answer => {
  subject(call);
  return result(call, "A139001", "Deleted the record about the scopes granted to");
};
