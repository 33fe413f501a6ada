/** A request that is not carried out. */
export class Refusal extends Error {
  constructor(
    /** The HTTP status of the answer. */
    readonly status: number,
    reason: string,
  ) {
    super(reason);
  }
}
