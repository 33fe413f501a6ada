import { generateKeyPairSync } from "node:crypto";
import { noContent, type Operation, ok, type Reply, type ServiceCall } from "./call";
import type { Members } from "./json";
import { randomText } from "./store";

type Action = "SUCCESS" | "INVALID_REQUEST" | "NOT_FOUND";

const messages: Record<Action, string> = {
  SUCCESS: "[A282001] The request was processed successfully.",
  INVALID_REQUEST: "[A282201] The request is invalid, or the service does not support HSM.",
  NOT_FOUND: "[A282202] The key was not found.",
};

const hskReply = (action: Action, more: Members = {}): Reply => {
  const resultMessage = messages[action];
  return ok({ resultCode: resultMessage.slice(1, 8), resultMessage, action, ...more });
};

/** Refuses every call to a service without `hsmEnabled`. */
const withHsm =
  (operation: Operation<ServiceCall>): Operation<ServiceCall> =>
  (call) =>
    call.service.members["hsmEnabled"] ? operation(call) : hskReply("INVALID_REQUEST");

const generatePublicKey = (kty: unknown): string => {
  const { publicKey } =
    kty === "EC"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return String(publicKey.export({ type: "spki", format: "pem" }));
};

export const createHsk = withHsm(({ body, service }) => {
  const { kty, use, kid, hsmName, alg } = body;
  if (typeof kty !== "string" || typeof hsmName !== "string") return hskReply("INVALID_REQUEST");
  const hsk = { kty, use, kid, hsmName, handle: randomText(32), publicKey: generatePublicKey(kty), alg };
  service.hsks.set(hsk.handle, hsk);
  return hskReply("SUCCESS", { hsk });
});

export const getHsk = withHsm(({ params, service }) => {
  const hsk = service.hsks.get(params["handle"] ?? "");
  return hsk ? hskReply("SUCCESS", { hsk }) : hskReply("NOT_FOUND");
});

export const listHsks = withHsm(({ service }) => hskReply("SUCCESS", { hsks: [...service.hsks.values()] }));

export const deleteHsk = withHsm(({ params, service }) =>
  service.hsks.delete(params["handle"] ?? "") ? noContent() : hskReply("NOT_FOUND"),
);
