import type { Clock } from "./clock";
import type { Members } from "./json";

/**
 * A service to create without a call, and its clients. Fields that a 3.0 server ignores in requests, and fields that
 * Authlete sets itself, such as ids and times, can be set here.
 */
export interface Seed {
  service?: Members;
  clients?: Members[];
  /** The service's id. Without it, a new one. */
  apiKey?: string;
  apiSecret?: string;
  /** The service access token. Without it, a new one. */
  accessToken?: string;
}

/**
 * How the emulator behaves. The options can be changed while it runs, except for `port` and `separateIdp`. A change of
 * `services`, `accessToken` or `seed` takes effect at the next reset.
 */
export interface Options {
  /** The port to listen on. 0 takes a free one. */
  port: number;
  /** Serve the identity provider on a port of its own, so that a test can tell which host was called. */
  separateIdp: boolean;
  /** The organization access token. */
  accessToken: string;
  organizationId: number;
  /** The identity provider's id of this cluster. */
  apiServerId: number;
  serviceOwnerApiKey: string;
  serviceOwnerApiSecret: string;
  /** Services that exist from the start and after every reset. */
  services: Seed[];
  /** The source of time. By default, the system's clock. */
  clock: Clock;
  /** Issue ids that a double cannot hold (beyond 2^53). */
  largeIds: boolean;
  /** How many services the organization's plan includes. */
  serviceLimit: number;
  /** How many calls to a new service are refused with A457101 before the rights to it have spread. */
  rightsLagCalls: number;
  /** For how many milliseconds calls to a new service are refused with A457101. */
  rightsLagMs: number;
  /**
   * Authlete has published two descriptions of the calls for tokens. In the later one, a create must name a preset, and
   * may name permissions and a duration; answers have permissions and dates.
   */
  tokenRequests: "plain" | "presets";
  /** Not documented: whether an organization token may manage the organization's tokens, or only people may. */
  organizationTokensBy: "tokens" | "people";
  /** Whether a service that an organization token creates on the cluster has no owner, so that nobody can use it. */
  orphans: boolean;
  /** The status of a successful create on the cluster. */
  createStatus: 200 | 201;
  /** How many calls a second are allowed before a 429. */
  perSecond: number;
  /**
   * How many calls an hour are allowed before a 429: `client` for paths with `/client/`, `authorization` for paths with
   * `/auth/`, `service` for all others. Unlimited by default.
   */
  hourly: { service?: number; client?: number; authorization?: number };
  /** The length of that hour in milliseconds. It is a sliding window. */
  hourMs: number;
  /** Whether a 429 says how long to wait. Without it, a 429 has no rate-limit headers at all. */
  retryAfter: boolean;
  /** The body of a 429. By default, a JSON object with A001311. */
  tooManyRequestsBody: string | Members | undefined;
  /** The seed of the random numbers that determine which calls a fault with a `probability` hits. */
  seed: number;
  /** What `calls` keeps: everything, or everything but the bodies. */
  record: "all" | "lines";
  /** Not documented: whether replies other than 429 say how many calls are left, and in which headers. */
  rateLimitHeaders: "none" | "ratelimit" | "x-ratelimit";
  /** Not documented: whether an update that leaves out a list with a default sets it to that default. */
  defaultsOnUpdate: boolean;
  /** Not documented: the defaults of these lists. */
  listDefaults: Members;
  /** Not documented: whether an alias that another client of the service has is refused. */
  duplicateAlias: "refuse" | "allow";
  /** Not documented: the maximum length of a list page. */
  pageCap: number;
  /** Not documented: whether lists start with the oldest or the newest object. */
  listOrder: "oldest" | "newest";
  /** Whether lists show whole services and clients or only identifying fields. The documentation says both. */
  listView: "whole" | "limited";
  /** Not documented: for how many milliseconds a new service or client is missing from its list. */
  listLagMs: number;
  /** Where the audit log is: a list, a list in pages, or nowhere. One specification has the list; nothing public has pages. */
  auditLog: "list" | "pages" | "none";
  /** Not documented: the length of a page of the audit log. */
  auditPage: number;
  /** Not documented: whether URLs that break the documented rules (https, no fragment) are refused. */
  strictUrls: boolean;
}
