import { generateKeyPairSync } from "node:crypto";
import { type Answer, noContent, ok, type ServiceCall } from "./call";
import type { Members } from "./json";
import { secret } from "./store";

type Action = "SUCCESS" | "INVALID_REQUEST" | "NOT_FOUND";

const messages: Record<Action, string> = {
  SUCCESS: "[A282001] The request was processed successfully.",
  INVALID_REQUEST: "[A282201] The request is invalid, or the service does not support HSM.",
  NOT_FOUND: "[A282202] The key was not found.",
};

const result = (action: Action, more: Members = {}): Answer => {
  const resultMessage = messages[action];
  return ok({ resultCode: resultMessage.slice(1, 8), resultMessage, action, ...more });
};

/** Every call is refused while the service has no use for a hardware security module. */
const enabled =
  (handle: (call: ServiceCall) => Answer) =>
  (call: ServiceCall): Answer =>
    call.service.members["hsmEnabled"] ? handle(call) : result("INVALID_REQUEST");

const publicKey = (kty: unknown): string => {
  const { publicKey: key } =
    kty === "EC"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return String(key.export({ type: "spki", format: "pem" }));
};

export const createHsk = enabled(({ body, service }) => {
  const { kty, use, kid, hsmName, alg } = body;
  if (typeof kty !== "string" || typeof hsmName !== "string") return result("INVALID_REQUEST");
  const hsk = { kty, use, kid, hsmName, handle: secret(32), publicKey: publicKey(kty), alg };
  service.hsks.set(hsk.handle, hsk);
  return result("SUCCESS", { hsk });
});

export const getHsk = enabled(({ params, service }) => {
  const hsk = service.hsks.get(params["handle"] ?? "");
  return hsk ? result("SUCCESS", { hsk }) : result("NOT_FOUND");
});

export const listHsks = enabled(({ service }) => result("SUCCESS", { hsks: [...service.hsks.values()] }));

export const deleteHsk = enabled(({ params, service }) =>
  service.hsks.delete(params["handle"] ?? "") ? noContent() : result("NOT_FOUND"),
);
