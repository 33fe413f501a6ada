/** What each operation needs, and what is known of a credential's rights. The page on credentials has the same table. */

import { namesOf } from "../../src/value";

const rights = <Name extends string>(table: Record<Name, readonly NoInfer<Name>[]>) => table;

/** The rights of a token in Authlete 3.0, and those that each includes. */
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

interface Operation {
  /** What it is, for people. */
  does: string;
  /** The least right. Without one, no credential is used. */
  needs?: Right;
  /** Only an organization's token may do it. A service's token with the same right may not. */
  organization?: true;
  /** In 2.x the service's own key may do it, although it may not change the service. */
  ownKey?: true;
}

const table = <Name extends string>(rows: Record<Name, Operation>) => rows;

export const operations = table({
  preview: { does: "preview without a refresh, and everything about a `KeySet`" },
  readClient: { does: "refresh a client, look it up by id or alias, and the command `secret`", needs: "VIEW_CLIENT" },
  readService: { does: "refresh or look up a service, and refresh HSM keys", needs: "VIEW_SERVICE" },
  readLists: {
    does: "look up lists, and the commands `import`, `migrate`, `orphans`, `diff`, `graph` and, in a project, `audit`",
    needs: "VIEW_SERVICE",
  },
  changeClient: { does: "change or delete clients", needs: "MODIFY_CLIENT" },
  createClient: { does: "create clients", needs: "CREATE_CLIENT" },
  changeService: { does: "change a service", needs: "MODIFY_SERVICE" },
  changeHsk: { does: "create or delete HSM keys", needs: "MODIFY_SERVICE", ownKey: true },
  createService: { does: "create or remove services", needs: "OWNER" },
  readToken: { does: "refresh the tokens of a service", needs: "VIEW_SERVICE", organization: true },
  changeToken: {
    does: "create, rename or revoke tokens of a service, and the rotator for Pulumi ESC",
    needs: "MODIFY_SERVICE",
    organization: true,
  },
  changeOrganizationToken: { does: "manage the organization's tokens", needs: "ADMIN", organization: true },
  readAuditLog: {
    does: "read the audit log, as the command `audit` does",
    needs: "VIEW_AUDIT_LOG",
    organization: true,
  },
});

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

/** Only a write would show what is `null`. */
export interface Allowed {
  operation: keyof typeof operations;
  needs: Right | null;
  /** Only an organization's token may do it. */
  organization?: true;
  allowed: boolean | null;
}

export const allowedBy = (evidence: Evidence): Allowed[] =>
  namesOf(operations).map((operation) => {
    const { needs, organization, ownKey }: Operation = operations[operation];
    const hasRight = (ownKey && evidence.ownKey) || mayUse(needs, evidence);
    const allowed = both(hasRight, organization ? (evidence.organization ?? null) : true);
    return { operation, needs: needs ?? null, ...(organization && { organization }), allowed };
  });

/** What is so of both: no, if of one it is not, and unknown if of one it is. */
const both = (one: boolean | null, other: boolean | null) => (one === false || other === false ? false : one && other);

function mayUse(right: Right | undefined, { proven, refuted }: Evidence): boolean | null {
  const isProven = (one: Right) => proven.some((each) => includes(each, one));
  if (!right || isProven(right)) return true;
  // A refusal beside a proof has another reason: the paths of 2.x, for one, do not say which service is meant.
  return refuted.some((each) => includes(right, each) && !isProven(each)) ? false : null;
}

const includes = (right: Right, other: Right): boolean =>
  right === other || included[right].some((each) => includes(each, other));

/** How people call what an operation takes. */
export function nameOfNeed(operation: keyof typeof operations): string | undefined {
  const { needs, organization }: Operation = operations[operation];
  if (needs === "OWNER") return organizationToken;
  return organization ? `${organizationToken} with ${needs}` : needs;
}

const organizationToken = "an organization's token";
