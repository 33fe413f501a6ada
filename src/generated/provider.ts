// Generated from src/config/table.ts by `npm run docs`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";

/** The arguments of a Provider. What is left out comes from the environment, never from the stack's configuration. */
export interface ProviderArgs {
  /**
   * The access token of a service or of an organization, sent as Bearer (RFC 6750 section 2.1).
   *
   * @remarks Secret: encrypted in state.
   */
  accessToken?: pulumi.Input<string>;
  /** A program that prints an access token, and its arguments: a JSON array, run without a shell. */
  accessTokenCommand?: pulumi.Input<pulumi.Input<string>[]>;
  /** The API key of a service, sent together with `apiSecret` (HTTP Basic). */
  apiKey?: pulumi.Input<string>;
  /**
   * The API secret of a service. Without `apiKey` it is sent as Bearer.
   *
   * @remarks Secret: encrypted in state.
   */
  apiSecret?: pulumi.Input<string>;
  /** The API key of the service owner, for service operations of Authlete 2.x. */
  serviceOwnerApiKey?: pulumi.Input<string>;
  /**
   * The API secret of the service owner.
   *
   * @remarks Secret: encrypted in state.
   */
  serviceOwnerApiSecret?: pulumi.Input<string>;
  /**
   * The address of the cluster, without `/api`.
   *
   * @remarks Default: `https://us.authlete.com`.
   */
  baseUrl?: pulumi.Input<string>;
  /** The former address of the cluster. State that names it is accepted, and renamed by the next refresh or update. */
  formerBaseUrl?: pulumi.Input<string>;
  /**
   * The version of Authlete: `3.0` or `2.3`. Paths and fields follow it.
   *
   * @remarks Default: `3.0`.
   */
  apiVersion?: pulumi.Input<string>;
  /**
   * The address of the IdP, which creates and removes services in 3.0.
   *
   * @remarks Default: `https://login.authlete.com` for the public 3.0 clusters.
   */
  idpUrl?: pulumi.Input<string>;
  /** The number of the organization that owns the services (3.0). */
  organizationId?: pulumi.Input<string>;
  /**
   * The IdP's number for the cluster (3.0).
   *
   * @remarks Default: known for the public 3.0 clusters.
   */
  apiServerId?: pulumi.Input<string>;
  /**
   * The time limit for an answer, and for `accessTokenCommand`, in seconds.
   *
   * @remarks Default: 30.
   */
  timeout?: pulumi.Input<number>;
  /**
   * The longest time that a call waits for its turn, in seconds.
   *
   * @remarks Default: 120.
   */
  maxWait?: pulumi.Input<number>;
  /**
   * The budget of requests: `service` and `client` an hour, `perSecond`, `share`.
   *
   * @remarks Default: 1000, 5000, 10, 0.8.
   */
  rateLimits?: pulumi.Input<RateLimits>;
  /**
   * The line at the end of a run: `summary`, `off` or `json`.
   *
   * @remarks Default: `summary`.
   */
  usage?: pulumi.Input<"summary" | "off" | "json">;
  /**
   * How long a list that was read stays valid, in seconds. 0 reads objects one by one.
   *
   * @remarks Default: 300.
   */
  listMaxAge?: pulumi.Input<number>;
  /**
   * How old the list page may be that an update relies on, in seconds. 0 lets every update read for itself.
   *
   * @remarks Default: 10.
   */
  updateMaxAge?: pulumi.Input<number>;
  /**
   * How many pages of a list a run reads at most to find what a crash left behind.
   *
   * @remarks Default: 20.
   */
  recoveryPages?: pulumi.Input<number>;
  /**
   * The age up to which a run adopts what a crash left behind, in seconds.
   *
   * @remarks Default: 86400.
   */
  recoveryAge?: pulumi.Input<number>;
}

/** How many requests a provider may make. */
export interface RateLimits {
  /**
   * Service management requests an hour, with those to the IdP and for HSM keys.
   *
   * @remarks Default: 1000.
   */
  service?: number;
  /**
   * Client management requests an hour.
   *
   * @remarks Default: 5000.
   */
  client?: number;
  /**
   * Requests a second, over both classes.
   *
   * @remarks Default: 10.
   */
  perSecond?: number;
  /**
   * The part of the hourly allowances that a run may use. The rest is for production traffic.
   *
   * @remarks Default: 0.8.
   */
  share?: number;
}
