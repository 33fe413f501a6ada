import type { Answer } from "./call";
import type { Options } from "./options";
import { Hour, type Quota, Seconds } from "./quota";

type Headers = Record<string, string>;

/** Nobody has written down which paths belong to which allowance: this is the natural way to read their names. */
const kindOf = (path: string): keyof Options["hourly"] => {
  const [name = ""] = path.split("?");
  if (name.includes("/client/")) return "client";
  return name.includes("/auth/") ? "authorization" : "service";
};

const inSeconds = ({ reset }: Quota): string => String(Math.max(1, Math.ceil(reset / 1000)));

const told: Record<Options["rateLimitHeaders"], (quota: Quota) => Headers> = {
  none: () => ({}),
  ratelimit: (quota) => ({
    "ratelimit-limit": String(quota.limit),
    "ratelimit-remaining": String(quota.left),
    "ratelimit-reset": inSeconds(quota),
  }),
  "x-ratelimit": ({ limit, left, reset }) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-reset": String(Math.ceil((Date.now() + reset) / 1000)),
  }),
};

const refuse = ({ retryAfter, tooManyRequestsBody }: Options, quota: Quota, more: Headers = {}): Answer => {
  const wait = inSeconds(quota);
  const headers = { ...more, "retry-after": wait, "ratelimit-remaining": "0", "ratelimit-reset": wait };
  const resultMessage = `[A001311] Too many requests, retry after ${wait} seconds.`;
  return {
    status: 429,
    headers: retryAfter ? headers : {},
    body: tooManyRequestsBody ?? { resultCode: "A001311", resultMessage },
  };
};

/** Keeps the rate limits. A call that is refused uses nothing up. */
export class Pace {
  private readonly seconds = new Seconds();
  private readonly hours = { service: new Hour(), client: new Hour(), authorization: new Hour() };

  /** Counts a call, or refuses it for as long as the slowest of the limits asks. */
  limit(options: Options, path: string): Answer | undefined {
    const now = Date.now();
    const used = this.quotas(options, path, now).filter(({ left }) => left < 1);
    const [slowest] = used.sort((a, b) => b.reset - a.reset);
    if (slowest) return refuse(options, slowest, told[options.rateLimitHeaders](slowest));
    this.seconds.count();
    this.hours[kindOf(path)].count(now);
    return undefined;
  }

  /** What any other answer tells: of the limit with the fewest calls left. */
  headers(options: Options, path: string): Headers {
    const finite = this.quotas(options, path, Date.now()).filter(({ limit }) => Number.isFinite(limit));
    const [nearest] = finite.sort((a, b) => a.left - b.left);
    return nearest ? told[options.rateLimitHeaders](nearest) : {};
  }

  /** A refusal although there may be room. */
  refusal(options: Options): Answer {
    return refuse(options, this.seconds.quota(0, Date.now()));
  }

  private quotas({ perSecond, hourly, hourMs }: Options, path: string, now: number): Quota[] {
    const kind = kindOf(path);
    const hour = this.hours[kind].quota(hourly[kind] ?? Number.POSITIVE_INFINITY, hourMs, now);
    return [this.seconds.quota(perSecond, now), hour];
  }
}
