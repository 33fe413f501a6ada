import type { Call } from "../call";
import { isTokenCredential } from "../config/credential";
import type { Settings } from "../config/settings";
import { AuthleteError } from "./error";
import type { Run, Send } from "./run";

/** What a missing right concerns: `POST /api/7/client/update`, whatever the object. */
const operationOf = ({ method, path }: Call) => `${method} ${path.replace(/\?.*|\/\d+$/, "")}`;

/** Who uses the same credential: with a token all calls to a server, else those for a service. */
function credentialUsers({ credential, fallback }: Settings, call: Call): string {
  const server = call.idp ? "idp" : "cluster";
  const service = isTokenCredential(credential) ? "" : call.service;
  return [server, service, fallback && !call.repeatable ? "creates" : ""].join(" ");
}

/** Does not repeat what was refused for a whole run: every resource would get the same answer. */
export const withoutRepeatedRefusals = (settings: Settings, { refused }: Run, send: Send): Send => {
  return async (call) => {
    const [users, operation] = [credentialUsers(settings, call), operationOf(call)];
    const known = [users, operation].map((key) => refused.get(key)).find((each) => each && each.times > 1);
    if (known) throw notSent(call, known.error);
    try {
      const answer = await send(call);
      refused.delete(users);
      return answer;
    } catch (error) {
      if (error instanceof AuthleteError && error.status === 401) count(refused, users, error);
      if (error instanceof AuthleteError && error.code === "A457101") count(refused, operation, error);
      throw error;
    }
  };
};

/** One refusal may concern one call. Two in a row concern all. */
const count = (refused: Run["refused"], key: string, error: AuthleteError) =>
  refused.set(key, { error, times: (refused.get(key)?.times ?? 0) + 1 });

function notSent(call: Call, { status, code }: AuthleteError): AuthleteError {
  const problem = `not sent, because Authlete refused the credential with ${status} before in this run`;
  return new AuthleteError(call, status, code, problem, "see the first error", { unsent: true });
}
