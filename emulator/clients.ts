import type { Members } from "./json";

export interface Client {
  id: string;
  /** Everything that Authlete answers about it. Its alias changes through `Clients.write` alone. */
  members: Members;
  /** When it appears in the list. */
  listedFrom: number;
}

/** The clients of a service in the order of their creation, found by id and by alias without a search. */
export class Clients {
  private readonly byId = new Map<string, Client>();
  /** One alias can be that of several clients. */
  private readonly byAlias = new Map<unknown, Set<Client>>();

  get size(): number {
    return this.byId.size;
  }

  all(): Client[] {
    return [...this.byId.values()];
  }

  /** The client with this id, or else with this alias. */
  find(identifier: string): Client | undefined {
    return this.byId.get(identifier) ?? this.byAlias.get(identifier)?.values().next().value;
  }

  /** Takes a client in, or gives it other members. */
  write(client: Client, members: Members): void {
    this.leave(client);
    client.members = members;
    this.byId.set(client.id, client);
    const alias = members["clientIdAlias"];
    this.byAlias.set(alias, (this.byAlias.get(alias) ?? new Set()).add(client));
  }

  delete(client: Client): void {
    this.leave(client);
    this.byId.delete(client.id);
  }

  private leave(client: Client): void {
    const alias = client.members["clientIdAlias"];
    const holders = this.byAlias.get(alias);
    holders?.delete(client);
    if (holders?.size === 0) this.byAlias.delete(alias);
  }
}
