/** A service with each of its clients, and arrows to the grant types that they use and the scopes that they may request. */
import type { ServiceFacts } from "./estate";
import { type Group, groupsOf } from "./groups";
import { clientLines, serviceTitle, shown, titleOf } from "./labels";
import { arrow, box, idOf, mark, node, printIdPart, rows } from "./mermaid";

export function drawInFull(service: ServiceFacts, stack: string | undefined): string[] {
  const id = idOf("s", service);
  const groups = groupsOf(service.clients);
  const [grantsOf, scopesOf] = [(group: Group) => group.grantTypes, (group: Group) => group.requestableScopes];
  const grantTypes = new Names(`${id}_grants`, service.supportedGrantTypes, groups.map(grantsOf));
  const scopes = new Names(`${id}_scopes`, service.supportedScopes, groups.map(scopesOf));
  return [
    ...box(id, serviceTitle(service, stack), [
      ...groups.flatMap((group) => groupBox(group, titleOf(group, stack))),
      ...grantTypes.draw("Grant types"),
      ...scopes.draw("Scopes"),
      ...groups.flatMap((group) => arrow("-->", idOf("g", group), grantTypes.idsOf(grantsOf(group)))),
      ...groups.flatMap((group) => arrow("-.->", idOf("g", group), scopes.idsOf(scopesOf(group)))),
    ]),
    ...mark([service.origin && id, ...groups.map((group) => group.origin && idOf("g", group))]),
  ];
}

function groupBox(group: Group, title: string): string[] {
  const ids = group.members.map((each) => idOf("c", each));
  const nodes = group.members.map((each) => node(idOf("c", each), ...clientLines(each)));
  return box(idOf("g", group), title, [...nodes, ...rows(ids)]);
}

type Used = readonly string[] | null | undefined;

/** Names in a box: those that the service supports, if that is known, and those that clients use beside. */
class Names {
  constructor(
    private readonly id: string,
    private readonly supported: readonly string[] | undefined,
    private readonly used: readonly Used[],
  ) {}

  draw(title: string): string[] {
    const names = [...new Set([this.supported, ...this.used].flatMap((each) => each ?? []))].sort();
    const nodes = names.map((name) => node(this.idOf(name), shown(name), ...this.remarks(name)));
    return nodes.length > 0 ? box(this.id, title, nodes) : [];
  }

  /** The nodes of these names, or the box in place of all that the service supports. */
  idsOf(names: Used): string[] {
    if (names === null) return this.supported?.length ? [this.id] : [];
    return (names ?? []).map((name) => this.idOf(name));
  }

  private idOf(name: string): string {
    return `${this.id}_${printIdPart(name)}`;
  }

  private remarks(name: string): string[] {
    return this.supported?.includes(name) === false ? ["not supported by the service"] : [];
  }
}
