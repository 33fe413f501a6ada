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
  VIEW_AUDIT_LOG: [],
});

export type Right = keyof typeof included;

interface Operation {
  /** What it is, for people. */
  does: string;
  /** The least right. Without one, no credential is used. */
  needs?: Right;
}

const table = <Name extends string>(rows: Record<Name, Operation>) => rows;

export const operations = table({
  preview: { does: "preview without a refresh" },
  readClient: { does: "refresh a client, or look it up by id or alias", needs: "VIEW_CLIENT" },
  readService: { does: "refresh or look up a service", needs: "VIEW_SERVICE" },
  readLists: {
    does: "look up lists, and the commands `import`, `migrate`, `orphans`, `diff` and `graph`",
    needs: "VIEW_SERVICE",
  },
  changeClient: { does: "change or delete clients", needs: "MODIFY_CLIENT" },
  createClient: { does: "create clients", needs: "CREATE_CLIENT" },
  changeService: { does: "change a service", needs: "MODIFY_SERVICE" },
  createService: { does: "create or remove services", needs: "OWNER" },
  readAuditLog: { does: "read the audit log", needs: "VIEW_AUDIT_LOG" },
});

export interface Evidence {
  /** What the credential has done, or has by its kind. */
  proven: readonly Right[];
  /** What it was refused, or lacks by its kind. */
  refuted: readonly Right[];
}

/** Only a write would show what is `null`. */
export interface Allowed {
  operation: keyof typeof operations;
  needs: Right | null;
  allowed: boolean | null;
}

export const allowedBy = (evidence: Evidence): Allowed[] =>
  namesOf(operations).map((operation) => {
    const { needs } = operations[operation];
    return { operation, needs: needs ?? null, allowed: mayUse(needs, evidence) };
  });

function mayUse(right: Right | undefined, { proven, refuted }: Evidence): boolean | null {
  const isProven = (one: Right) => proven.some((each) => includes(each, one));
  if (!right || isProven(right)) return true;
  // A refusal beside a proof has another reason: the paths of 2.x, for one, do not say which service is meant.
  return refuted.some((each) => includes(right, each) && !isProven(each)) ? false : null;
}

const includes = (right: Right, other: Right): boolean =>
  right === other || included[right].some((each) => includes(each, other));

/** How people call a right. */
export const nameOfRight = (right: Right): string => (right === "OWNER" ? "an organization's token" : right);
