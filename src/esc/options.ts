/** What a rotator is for. The settings of Authlete come from the environment, such as `AUTHLETE_ACCESS_TOKEN`. */
export interface RotatorOptions {
  /** The address of this function, exactly as `url` says in the ESC environment: each request names it (`aud`). */
  url: string;
  /**
   * The services whose tokens each ESC environment may have: `{ "acme/prod": ["5344929600000001"] }`. Without it, every
   * environment of Pulumi Cloud that knows the address could have a token.
   */
  environments: Record<string, readonly string[]>;
  /**
   * More members of the request that creates a token, such as `{ preset: "admin_as" }`. Authlete has added `preset` to its
   * API later: older servers ignore it, and newer ones refuse a token without it. Default: none.
   */
  token?: Record<string, unknown>;
  /** The address of Pulumi Cloud, which signs the requests. Default: `https://api.pulumi.com`. */
  issuer?: string;
  /** The variables that hold the settings. Default: `process.env`. */
  env?: Record<string, string | undefined>;
}
