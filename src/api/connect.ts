/**
 * The connection to Authlete. This folder imports only the ground, the configuration, and the libraries for HTTP, retries
 * and concurrency, so it knows neither resources nor Pulumi.
 */
import type { Credential } from "../config/credential";
import type { Settings } from "../config/settings";
import { secretReader, withAuthorization } from "./authorise";
import { exchange } from "./exchange";
import { withFallback, withRenewedToken } from "./fallback";
import { withoutRepeatedRefusals } from "./refused";
import { withPropagationRetry, withRetry } from "./retry";
import type { Run, Send } from "./run";

/**
 * The way of a call to Authlete, outermost layer first: repeat no refusal that holds for the whole run, wait until the
 * rights to a new service have spread, fall back to the environment's credential, have a refused token printed anew,
 * authorise, retry within the budget, send.
 */
export function connect(settings: Settings, run: Run): Send {
  const readSecret = secretReader((call) => send(call));
  const sendWithRetry = withRetry(run, exchange(settings, run));
  const sendAs = (credential: Credential) =>
    withRenewedToken(run, credential, withAuthorization(settings, run, credential, readSecret, sendWithRetry));
  const sendWithRights = withPropagationRetry(run, withFallback(settings, run, sendAs));
  const send: Send = withoutRepeatedRefusals(settings, run, sendWithRights);
  return send;
}
