import { ok, type Reply, type ServiceCall } from "./call";
import { clientInPath } from "./client";
import { paginate } from "./pagination";
import { badRequest } from "./refusal";

// The emulator has no end users, so no client has been granted anything.

const readSubject = ({ params, query, body }: ServiceCall): string => {
  const subject = params["subject"] ?? query.get("subject") ?? body["subject"];
  if (typeof subject !== "string" || subject === "") throw badRequest("subject is missing.");
  return subject;
};

const grantReply = (call: ServiceCall, code: string, what: string): Reply => {
  const { clientId } = clientInPath(call).members;
  const place = `the client (ID = ${clientId}) of the service (API Key = ${call.service.id})`;
  return ok({ resultCode: code, resultMessage: `[${code}] ${what} ${place}.` });
};

export const listAuthorizations = (call: ServiceCall): Reply => {
  const developer = call.query.get("developer") ?? call.body["developer"];
  const more = { subject: readSubject(call), developer };
  return paginate(call, { name: "clients", items: [], view: () => ({}), more });
};

export const updateAuthorization = (call: ServiceCall): Reply => {
  readSubject(call);
  return grantReply(call, "A138001", "Updated 0 access token(s) issued to");
};

export const deleteAuthorization = (call: ServiceCall): Reply => {
  readSubject(call);
  return grantReply(call, "A137001", "Deleted 0 access token(s) issued to");
};

export const getGrantedScopes = (call: ServiceCall): Reply => {
  const { clientId } = clientInPath(call).members;
  return ok({ serviceApiKey: call.service.members["apiKey"], clientId, subject: readSubject(call), modifiedAt: 0 });
};

export const deleteGrantedScopes = (call: ServiceCall): Reply => {
  readSubject(call);
  return grantReply(call, "A139001", "Deleted the record about the scopes granted to");
};
