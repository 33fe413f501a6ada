import type { Reply } from "./call";
import type { Options } from "./options";
import { type Quota, SecondWindow, SlidingWindow } from "./rate-window";

type Headers = Record<string, string>;

/** No source says which paths count towards which limit. The class is taken from the path. */
const classOf = (path: string): keyof Options["hourly"] => {
  const [pathname = ""] = path.split("?");
  if (pathname.includes("/client/")) return "client";
  return pathname.includes("/auth/") ? "authorization" : "service";
};

const secondsToWait = ({ resetIn }: Quota): string => String(Math.max(1, Math.ceil(resetIn / 1000)));

const quotaHeaders: Record<Options["rateLimitHeaders"], (quota: Quota, now: number) => Headers> = {
  none: () => ({}),
  ratelimit: (quota) => ({
    "ratelimit-limit": String(quota.limit),
    "ratelimit-remaining": String(quota.remaining),
    "ratelimit-reset": secondsToWait(quota),
  }),
  "x-ratelimit": ({ limit, remaining, resetIn }, now) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil((now + resetIn) / 1000)),
  }),
};

const limitReply = ({ retryAfter, tooManyRequestsBody }: Options, quota: Quota, more: Headers = {}): Reply => {
  const wait = secondsToWait(quota);
  const headers = { ...more, "retry-after": wait, "ratelimit-remaining": "0", "ratelimit-reset": wait };
  const resultMessage = `[A001311] Too many requests, retry after ${wait} seconds.`;
  return {
    status: 429,
    headers: retryAfter ? headers : {},
    body: tooManyRequestsBody ?? { resultCode: "A001311", resultMessage },
  };
};

/** Enforces the rate limits of the options. */
export class RateLimiter {
  private readonly second = new SecondWindow();
  private readonly hours = {
    service: new SlidingWindow(),
    client: new SlidingWindow(),
    authorization: new SlidingWindow(),
  };

  /** Counts a call, or returns a 429 without counting it. Of several exhausted limits, the longest wait is reported. */
  admit(options: Options, path: string): Reply | undefined {
    const now = options.clock.now();
    const exhausted = this.quotas(options, path, now).filter(({ remaining }) => remaining < 1);
    const [slowest] = exhausted.sort((a, b) => b.resetIn - a.resetIn);
    if (slowest) return limitReply(options, slowest, quotaHeaders[options.rateLimitHeaders](slowest, now));
    this.second.count();
    this.hours[classOf(path)].count(now);
    return undefined;
  }

  /** The headers of any other reply. They describe the limit that has the fewest calls left. */
  headers(options: Options, path: string): Headers {
    const now = options.clock.now();
    const finite = this.quotas(options, path, now).filter(({ limit }) => Number.isFinite(limit));
    const [nearest] = finite.sort((a, b) => a.remaining - b.remaining);
    return nearest ? quotaHeaders[options.rateLimitHeaders](nearest, now) : {};
  }

  /** The 429 of a fault, which comes even if there are calls left. */
  tooManyRequests(options: Options): Reply {
    return limitReply(options, this.second.quota(0, options.clock.now()));
  }

  private quotas({ perSecond, hourly, hourMs }: Options, path: string, now: number): Quota[] {
    const kind = classOf(path);
    const hour = this.hours[kind].quota(hourly[kind] ?? Number.POSITIVE_INFINITY, hourMs, now);
    return [this.second.quota(perSecond, now), hour];
  }
}
