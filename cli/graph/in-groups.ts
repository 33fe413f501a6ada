/** A service with its clients in groups: a box for all with the same grant types, and in it a node for each kind. */
import type { ServiceFacts } from "./estate";
import { byGrantTypes, type GrantTypesGroup, groupsOf } from "./groups";
import { groupLines, kindOf, listLines, printGrantTypes, serviceTitle } from "./labels";
import { box, idOf, mark, node, rows } from "./mermaid";

export function drawInGroups(service: ServiceFacts, stack: string | undefined): string[] {
  const id = idOf("s", service);
  const groups = groupsOf(service.clients);
  return [
    ...box(id, serviceTitle(service, stack), [
      ...byGrantTypes(groups).flatMap((each) => grantTypesBox(each, stack)),
      ...listNode(`${id}_grants`, "Grant types of the service", service.supportedGrantTypes),
      ...listNode(`${id}_scopes`, "Scopes of the service", service.supportedScopes),
    ]),
    ...mark([service.origin && id, ...groups.map((group) => group.origin && idOf("g", group))]),
  ];
}

const grantTypesBox = (group: GrantTypesGroup, stack: string | undefined): string[] =>
  box(idOf("b", group), printGrantTypes(group), [
    ...group.members.map((each) => node(idOf("g", each), kindOf(each, stack), ...groupLines(each))),
    ...rows(group.members.map((each) => idOf("g", each))),
  ]);

const listNode = (id: string, title: string, names: readonly string[] | undefined): string[] =>
  names?.length ? [node(id, title, ...listLines(names))] : [];
