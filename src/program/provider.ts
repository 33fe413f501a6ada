import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../config/settings";

/** Where an explicit provider instance sends its calls, and with what credential. What is left out comes from the environment, never from the stack's configuration. */
export interface ProviderArgs {
  /** A service access token or an organization token of Authlete 3.0, sent as Bearer (RFC 6750 section 2.1). */
  accessToken?: pulumi.Input<string>;
  /** The API key of one service, sent as Basic together with `apiSecret`. */
  apiKey?: pulumi.Input<string>;
  /** The API secret of one service; alone it is sent as Bearer. */
  apiSecret?: pulumi.Input<string>;
  /** The service owner's API key, for service operations of Authlete 2.x. */
  serviceOwnerApiKey?: pulumi.Input<string>;
  /** The service owner's API secret. */
  serviceOwnerApiSecret?: pulumi.Input<string>;
  /** The cluster's address. Default `https://us.authlete.com`. */
  baseUrl?: pulumi.Input<string>;
  /** `3.0` or `2.3`. Default `3.0`. */
  apiVersion?: pulumi.Input<string>;
  /** The IdP's address. Default `https://login.authlete.com` for the four clusters of Authlete's shared cloud. */
  idpUrl?: pulumi.Input<string>;
  /** The organization in which services are created. */
  organizationId?: pulumi.Input<string>;
  /** The IdP's id of the cluster; known for Authlete's shared cloud. */
  apiServerId?: pulumi.Input<string>;
  /** How many seconds Authlete has for a whole answer. Default 30. */
  timeout?: pulumi.Input<number>;
  /** How many seconds a call waits for room in a budget at most. Default 120. */
  maxWait?: pulumi.Input<number>;
  /** The budget of requests; what is left out is as published. */
  rateLimits?: pulumi.Input<RateLimits>;
  /** What is printed at the end of a run that called Authlete: a line for people, nothing, or a line of JSON. Default `summary`. */
  usage?: pulumi.Input<"summary" | "off" | "json">;
  /** For how many seconds what was read of a list is good; 0 reads objects one by one. Default 300. */
  listMaxAge?: pulumi.Input<number>;
  /** How many pages of a list are looked through at most for what a crash left behind. Default 20. */
  recoveryPages?: pulumi.Input<number>;
  /** How many seconds after its creation what a crash left behind can be taken over. Default 86400. */
  recoveryAge?: pulumi.Input<number>;
}

/** How many requests a run may make. */
export interface RateLimits {
  /** Service management requests an hour, with those to the IdP and for HSM keys. Default 1000. */
  service?: number;
  /** Client management requests an hour. Default 5000. */
  client?: number;
  /** Authorization requests an hour. Default 10000. */
  authorization?: number;
  /** Requests a second, over all classes. Default 10. */
  perSecond?: number;
  /** The part of the hourly allowances that a run may use; production traffic has the rest. Default 0.8. */
  share?: number;
}

/**
 * An explicit provider instance: a plugin process and a credential of its own. Pass it as `provider` to a resource. As
 * `providers` of a component it captures every dynamic resource below, whatever package made it.
 */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    super("pulumi-nodejs", name, configOf(args), opts);
  }
}

/** The engine takes property names with a colon as configuration, and text alone. */
function configOf(args: ProviderArgs): pulumi.Inputs {
  const given: [string, unknown][] = Object.entries(args).filter(([, value]) => value !== undefined);
  const texts = given.map(([key, value]) => {
    const text = (pulumi.output(value) as pulumi.Output<unknown>).apply(textOf);
    return [`authlete:${key}`, (secretKeys as readonly string[]).includes(key) ? pulumi.secret(text) : text];
  });
  return { ...Object.fromEntries(texts), "authlete:explicit": "true" };
}

const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
