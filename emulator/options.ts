import type { Members } from "./json";

/** A service to begin with, and its clients. Fields that a 3.0 server ignores on write can be set here. */
export interface Seed {
  service?: Members;
  clients?: Members[];
  /** The id, if it must be a certain one. */
  apiKey?: string;
  apiSecret?: string;
  /** The service access token, if it must be a certain one. */
  accessToken?: string;
}

/** How this Authlete behaves. Everything but `port` and `separateIdp` can be changed while it runs. */
export interface Options {
  /** The port to listen on. 0 takes a free one. */
  port: number;
  /** Serve the identity provider on a listener of its own, so that a test can tell which host was called. */
  separateIdp: boolean;
  /** The organization access token. */
  accessToken: string;
  organizationId: number;
  /** The identity provider's id for this cluster. */
  apiServerId: number;
  serviceOwnerApiKey: string;
  serviceOwnerApiSecret: string;
  /** Services that exist from the start and after a reset. */
  services: Seed[];
  /** Give out ids that a double cannot hold (beyond 2^53). */
  largeIds: boolean;
  /** How many services the organization's plan allows the identity provider to make. */
  serviceLimit: number;
  /** How many calls to a new service are refused with A457101 before its rights have spread. */
  rightsLagCalls: number;
  /** How long, in milliseconds, calls to a new service are refused with A457101. */
  rightsLagMs: number;
  /** A service that an organization token creates on the cluster belongs to nobody and nobody may touch it. */
  orphans: boolean;
  /** The status of a successful create on the cluster. */
  createStatus: 200 | 201;
  /** Calls a second before 429. */
  perSecond: number;
  /** Calls an hour before 429, of clients (`/client/`), of users (`/auth/`) and of everything else. By default, no end. */
  hourly: { service?: number; client?: number; authorization?: number };
  /** How long such an hour is, in milliseconds. It slides: each call is forgotten when it is that old. */
  hourMs: number;
  /** Does a 429 say when to come back? Without it, it has no header about limits at all. */
  retryAfter: boolean;
  /** The body of a 429. By default, one with A001311. */
  tooManyRequestsBody: string | Members | undefined;
  /** Decides which calls a fault with a probability hits. A change counts from the next reset on. */
  seed: number;
  /** What `calls` keeps: everything, or all but the bodies. */
  record: "all" | "lines";
  /** Not documented: do answers other than 429 tell how many calls are left, and under which names? */
  rateLimitHeaders: "none" | "ratelimit" | "x-ratelimit";
  /** Not documented: do the lists with a default get it again when an update leaves them out? */
  defaultsOnUpdate: boolean;
  /** Not documented: the defaults of these lists. */
  listDefaults: Members;
  /** Not documented: is an alias refused that another client of the service has? */
  duplicateAlias: "refuse" | "allow";
  /** Not documented: the longest page of a list. */
  pageCap: number;
  /** Not documented: which comes first in a list? */
  listOrder: "oldest" | "newest";
  /** Do lists show whole services and clients, or only what names them? The documentation says both. */
  listView: "whole" | "limited";
  /** Not documented: how long, in milliseconds, does a new service or client not appear in its list? */
  listLagMs: number;
  /** Not documented: are URLs refused that are not what the documentation asks for (https, no fragment)? */
  strictUrls: boolean;
}

export const defaults = (): Options => ({
  port: 0,
  separateIdp: false,
  accessToken: "emulator-organization-token",
  organizationId: 1001,
  apiServerId: 76281,
  serviceOwnerApiKey: "2001",
  serviceOwnerApiSecret: "emulator-service-owner-secret",
  services: [],
  largeIds: false,
  serviceLimit: Number.POSITIVE_INFINITY,
  rightsLagCalls: 0,
  rightsLagMs: 0,
  orphans: true,
  createStatus: 200,
  perSecond: Number.POSITIVE_INFINITY,
  hourly: {},
  hourMs: 3_600_000,
  retryAfter: true,
  tooManyRequestsBody: undefined,
  seed: 1,
  record: "all",
  rateLimitHeaders: "none",
  defaultsOnUpdate: false,
  listDefaults: {
    supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
    supportedResponseTypes: ["CODE"],
    supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC"],
  },
  duplicateAlias: "refuse",
  pageCap: 200,
  listOrder: "oldest",
  listView: "whole",
  listLagMs: 0,
  strictUrls: false,
});
