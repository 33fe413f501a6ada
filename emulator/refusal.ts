import type { Members } from "./json";

/** The code of refusals for which Authlete has not published a code. */
export const unpublishedCode = "A001299";

/** An error that becomes the response. The cluster's message has the form `[code] path, reason`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
  }

  body(path: string): Members {
    return { resultCode: this.code, resultMessage: `[${this.code}] ${path}, ${this.reason}` };
  }
}

/** The identity provider's errors have another body. */
export class IdpRefusal extends Refusal {
  constructor(
    status: number,
    reason: string,
    private readonly organizationId?: unknown,
  ) {
    super(status, unpublishedCode, reason);
  }

  override body(): Members {
    return { error: this.reason, errors: [this.reason], organizationId: this.organizationId };
  }
}

export const badRequest = (reason: string, code = unpublishedCode): Refusal => new Refusal(400, code, reason);

/** Authlete's response to a value it cannot parse. It names neither the field nor the value. */
export const serverError = (): Refusal => new Refusal(500, "A001101", "An error occurred on Authlete.");

/** The refusal of a request without a route: 405 if only the method is wrong, otherwise 404. */
export const routeNotFound = (isKnownPath: boolean): Refusal =>
  isKnownPath
    ? new Refusal(405, unpublishedCode, "The method is not allowed.")
    : new Refusal(404, unpublishedCode, "The path was not found.");
