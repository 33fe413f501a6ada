/** Sends a call again that was answered with 401: with another token of the same source, or of the environment. */
import type { Credential } from "../config/credential";
import type { Settings } from "../config/settings";
import { AuthleteError } from "./error";
import type { Run, Send } from "./run";

/** Sends a call again that was refused with a token that a program printed, if the program prints another one. */
export const withRenewedToken = ({ tokens }: Run, credential: Credential, send: Send): Send => {
  if (!("command" in credential)) return send;
  const printer = tokens.printerOf(credential);
  const sendAccepted: Send = async (call) => {
    const answer = await send(call);
    printer.accept();
    return answer;
  };
  return async (call) => {
    const token = await printer.get();
    try {
      return await sendAccepted(call);
    } catch (error) {
      if (!isUnauthorized(error) || !(await printer.replace(token))) throw error;
      return sendAccepted(call);
    }
  };
};

/** Uses the environment's credential in place of a stored one that is no longer valid. Never for a create. */
export function withFallback(
  { credential, fallback }: Settings,
  { host }: Run,
  sendAs: (credential: Credential) => Send,
): Send {
  let current = credential;
  return async (call) => {
    const used = call.repeatable ? current : credential;
    try {
      return await sendAs(used)(call);
    } catch (error) {
      if (!(fallback && call.repeatable && used === credential && isUnauthorized(error))) throw error;
      if (current === credential)
        host.logger.warn("Authlete: the stored credential is no longer valid; using the one in the environment");
      current = fallback;
      return sendAs(fallback)(call);
    }
  };
}

const isUnauthorized = (error: unknown) => error instanceof AuthleteError && error.status === 401;
