/** Creates the next token of a service, and revokes the one before the current one. */
import { connect } from "../api/connect";
import { AuthleteError } from "../api/error";
import { newRun } from "../api/run";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import { isoTime } from "../time";
import type { Fields } from "../value";
import type { Question } from "./question";
import { EnvironmentTokens, type TokenState } from "./tokens";

/** `more` is what the owner of the function adds to the request for a token. */
export async function rotate(
  settings: Settings,
  host: Host,
  question: Question,
  more: Fields | undefined,
): Promise<TokenState> {
  const { serviceId, since, current } = question;
  const run = newRun(settings, host);
  run.secrets.add(typeof current === "string" ? [current] : []);
  const tokens = new EnvironmentTokens(connect(settings, run), settings, question);
  const state = await tokens.create(isoTime(host.clock.now()), more);
  run.secrets.add([state.accessToken]);
  try {
    // What is newer than the current token stays: ESC may be about to use it.
    if (since !== undefined) await tokens.revokeBefore(since);
  } catch (error) {
    // The new token is valid, and ESC must have it: the next rotation revokes what is left.
    if (!(error instanceof AuthleteError)) throw error;
    host.logger.warn(`Authlete: an old token of service ${serviceId} may still be valid: ${error.message}`);
  }
  return state;
}
