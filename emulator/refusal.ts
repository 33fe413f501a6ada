import type { Members } from "./json";

/** A code for what Authlete refuses without having published how. */
export const unpublished = "A001299";

/** An answer that is not the one asked for, in the words of the cluster: `[code] path, reason`. */
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

/** The identity provider words its refusals differently. */
export class IdpRefusal extends Refusal {
  constructor(
    status: number,
    reason: string,
    private readonly organizationId?: unknown,
  ) {
    super(status, unpublished, reason);
  }

  override body(): Members {
    return { error: this.reason, errors: [this.reason], organizationId: this.organizationId };
  }
}

export const badRequest = (reason: string, code = unpublished): Refusal => new Refusal(400, code, reason);

/** What Authlete says when it cannot read a value: neither the field nor the value is named. */
export const serverError = (): Refusal => new Refusal(500, "A001101", "An error occurred on Authlete.");

/** A path that is known, but not with this method, or not known at all. */
export const unknownPath = (known: unknown): Refusal =>
  known
    ? new Refusal(405, unpublished, "The method is not allowed.")
    : new Refusal(404, unpublished, "The path was not found.");
