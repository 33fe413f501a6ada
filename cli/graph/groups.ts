/** Clients of one service that are the same but for their names. */
import { type ClientFacts, oldestFirst } from "./estate";

type Named = Pick<ClientFacts, "id">;

/** What its members have in common. Its id is that of the oldest: it stays while others come and go. */
type Together<Likeness, Member> = Likeness & Named & { members: readonly Member[] };

type Kind = Pick<ClientFacts, "origin" | "clientType" | "grantTypes" | "requestableScopes">;
export type Group = Together<Kind, ClientFacts>;
export type GrantTypesGroup = Together<Pick<Kind, "grantTypes">, Group>;

/** First what the stack manages, for it has no origin, then the others. */
export const groupsOf = (clients: readonly ClientFacts[]): Group[] =>
  together(clients, ({ origin, clientType, grantTypes, requestableScopes }) => ({
    ...(origin && { origin }),
    ...{ clientType, grantTypes, requestableScopes },
  }));

export const byGrantTypes = (groups: readonly Group[]): GrantTypesGroup[] =>
  together(groups, ({ grantTypes }) => ({ grantTypes }));

function together<Likeness extends object, Member extends Named>(
  members: readonly Member[],
  likenessOf: (member: Member) => Likeness,
): Together<Likeness, Member>[] {
  const groups = Map.groupBy(members, (each) => JSON.stringify(likenessOf(each)));
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => all.toSorted(oldestFirst));
  return sorted.flatMap((all) =>
    all.slice(0, 1).map((oldest) => ({ ...likenessOf(oldest), id: oldest.id, members: all })),
  );
}
