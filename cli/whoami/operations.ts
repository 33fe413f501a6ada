/** What each operation needs, and which of them a credential may do. The page on credentials has the same table. */
import { namesOf } from "../../src/value";
import { type Evidence, mayUse, type Right } from "./rights";

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

/** How people call what an operation takes. */
export function nameOfNeed(operation: keyof typeof operations): string | undefined {
  const { needs, organization }: Operation = operations[operation];
  if (needs === "OWNER") return organizationToken;
  return organization ? `${organizationToken} with ${needs}` : needs;
}

const organizationToken = "an organization's token";
