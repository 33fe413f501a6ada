/** What the command has found out, as a pipeline reads it. It holds no secret. */
import { client } from "../../../src/resources/definitions";
import { textOf } from "../../../src/value";
import { type Refused, refusedIn } from "../../import/report";
import type { Fates } from "./fate";
import type { Outcome, Step } from "./plan";
import type { Managed, StackState } from "./stack";

export interface Report {
  from: Side;
  to: Side;
  resources: Row[];
  /** What the program must drop, because the check refuses it in 3.0. */
  refused: Refused[];
  /** What the program looks up by an id of 2.x. */
  lookedUp: Named[];
  /** Services that the stack does not manage, and that the program names. */
  services: { before: string; after?: string }[];
  /** How many clients these services have in 2.x that the stack does not manage, and how many of them are in 3.0. */
  otherClients: { before: number; after: number };
  files: string[];
  /** The commands that follow, once nothing is to be decided any more. */
  next: string[];
}

export interface Side {
  stack: string;
  /** There is none where nobody asks. */
  address?: string;
}

/** A resource of the program, and its id in 2.x. */
export interface Named {
  kind: string;
  name: string;
  before: string;
}

export interface Row extends Named {
  outcome: Outcome["to"];
  /** The id in 3.0, and by what that is known. */
  after?: string;
  by?: string[];
  /** What `pulumi up` changes, because 3.0 has something else than the program. */
  changes?: string[];
  /** The ids of what it may be in 3.0. */
  candidates?: string[];
  /** Why the file cannot hold it. */
  reason?: string;
  /** What applications hold, and 3.0 does not accept. */
  lost: string[];
  /** Does 2.x no longer have it? */
  isGone: boolean;
}

/** All but the files and the commands. */
export function reportOf(steps: readonly Step[], { managed, lookedUp }: StackState, fates: Fates) {
  const ids = new Set(managed.map(({ id }) => id));
  const foreign = [...new Set(managed.map(({ serviceId }) => serviceId))].filter((id) => !ids.has(id));
  const others = [...fates].filter(([id]) => id.includes("/") && !ids.has(id)).map(([, { found }]) => found);
  return {
    resources: steps.map(rowOf),
    refused: refusedIn(steps.map(({ managed: { name }, refused }) => ({ name, refused }))),
    lookedUp: lookedUp.map(named),
    services: foreign.map((id) => ({ before: id, after: fates.get(id)?.found?.after.id })),
    otherClients: { before: others.length, after: others.filter(Boolean).length },
  };
}

const named = ({ def, name, id }: Pick<Managed, "def" | "name" | "id">): Named => ({
  kind: def.kind,
  name,
  before: id,
});

function rowOf(step: Step): Row {
  const { managed, fate, outcome } = step;
  return {
    ...{ ...named(managed), outcome: outcome.to, after: fate?.found?.after.id, by: fate?.found?.by },
    ...(outcome.to === "import" && { changes: outcome.carried.changes }),
    ...(outcome.to === "decide" && { candidates: fate?.candidates }),
    ...(outcome.to === "adopt" && { reason: outcome.reason }),
    lost: managed.def === client && fate ? lostOf(step) : [],
    isGone: fate?.isGone ?? false,
  };
}

/** What an application of the client knows, and 3.0 does not accept. */
function lostOf({ fate, given, outcome }: Step): string[] {
  if (outcome.to === "decide") return [];
  const [before, after] = [fate?.before.actual ?? {}, fate?.found?.after.actual ?? {}];
  const accepted = [after.clientId, given.clientIdAlias ?? after.clientIdAlias].map(textOf);
  const hasAlias = before.clientIdAliasEnabled !== false && textOf(before.clientIdAlias) !== textOf(before.clientId);
  const ids = ["clientId", ...(hasAlias ? ["clientIdAlias"] : [])];
  const lost = ids.filter((name) => before[name] !== undefined && !accepted.includes(textOf(before[name])));
  const isSecretKept = given.clientSecret !== undefined || (after.clientSecret ?? null) === before.clientSecret;
  return isSecretKept || before.clientType === "PUBLIC" ? lost : [...lost, "clientSecret"];
}
