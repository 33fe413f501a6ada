import type { Answer } from "./call";
import type { Options } from "./options";

const second = 1000;

/** Counts calls in spans of one second. */
export class Pace {
  private began = 0;
  private calls = 0;

  limit(options: Options): Answer | undefined {
    const now = Date.now();
    if (now - this.began >= second) Object.assign(this, { began: now, calls: 0 });
    this.calls += 1;
    return this.calls > options.perSecond ? this.refusal(options) : undefined;
  }

  refusal({ tooManyRequestsBody }: Options): Answer {
    const wait = String(Math.max(1, Math.ceil((this.began + second - Date.now()) / second)));
    const message = `[A001311] Too many requests, retry after ${wait} seconds.`;
    return {
      status: 429,
      headers: { "retry-after": wait, "ratelimit-remaining": "0", "ratelimit-reset": wait },
      body: tooManyRequestsBody ?? { resultCode: "A001311", resultMessage: message },
    };
  }
}
