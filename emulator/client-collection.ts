import type { Members } from "./json";

export interface Client {
  id: string;
  /** The fields of the client. Change `clientIdAlias` through `ClientCollection.write` only. */
  members: Members;
  /** The time from which the client appears in the list. */
  listedFrom: number;
}

/** The clients of a service in order of creation, with an index of ids and aliases. */
export class ClientCollection {
  private readonly byId = new Map<string, Client>();
  /** Several clients can have the same alias. */
  private readonly byAlias = new Map<unknown, Set<Client>>();

  get size(): number {
    return this.byId.size;
  }

  all(): Client[] {
    return [...this.byId.values()];
  }

  /** The client with this id, or otherwise the first one with this alias. */
  find(identifier: string): Client | undefined {
    return this.byId.get(identifier) ?? this.byAlias.get(identifier)?.values().next().value;
  }

  /** Adds a client, or replaces its fields. */
  write(client: Client, members: Members): void {
    this.releaseAlias(client);
    client.members = members;
    this.byId.set(client.id, client);
    const alias = members["clientIdAlias"];
    this.byAlias.set(alias, (this.byAlias.get(alias) ?? new Set()).add(client));
  }

  delete(client: Client): void {
    this.releaseAlias(client);
    this.byId.delete(client.id);
  }

  private releaseAlias(client: Client): void {
    const alias = client.members["clientIdAlias"];
    const holders = this.byAlias.get(alias);
    holders?.delete(client);
    if (holders?.size === 0) this.byAlias.delete(alias);
  }
}
