/** The rights of a token in Authlete 3.0, and what is known of those of a credential. */

const rights = <Name extends string>(table: Record<Name, readonly NoInfer<Name>[]>) => table;

/** Each right, and those that it includes. */
const included = rights({
  VIEW_CLIENT: [],
  VIEW_SERVICE: ["VIEW_CLIENT"],
  MODIFY_CLIENT: ["VIEW_CLIENT"],
  CREATE_CLIENT: ["VIEW_SERVICE", "MODIFY_CLIENT"],
  MODIFY_SERVICE: ["CREATE_CLIENT"],
  /** No right of a service's token, but the token of an organization itself, or the key of a service owner. */
  OWNER: [],
  /** Rights of an organization's token alone. */
  VIEW_AUDIT_LOG: [],
  ADMIN: [],
});

export type Right = keyof typeof included;

export interface Evidence {
  /** What the credential has done, or has by its kind. */
  proven: readonly Right[];
  /** What it was refused, or lacks by its kind. */
  refuted: readonly Right[];
  /** Is it an organization's token? Absent if nobody can tell. */
  organization?: boolean;
  /** It is the own key of a service in 2.x. */
  ownKey?: true;
}

/** May the credential use the right? `null` if the evidence does not tell. Whoever needs none may. */
export function mayUse(right: Right | undefined, { proven, refuted }: Evidence): boolean | null {
  const isProven = (one: Right) => proven.some((each) => includes(each, one));
  if (!right || isProven(right)) return true;
  // A refusal beside a proof has another reason: the paths of 2.x, for one, do not say which service is meant.
  return refuted.some((each) => includes(right, each) && !isProven(each)) ? false : null;
}

const includes = (right: Right, other: Right): boolean =>
  right === other || included[right].some((each) => includes(each, other));
