export interface Creation {
  /** Milliseconds since 1970. */
  at: number;
  /** The object existed before, and this run adopted it. */
  adopted: boolean;
  /** The marker of the create. */
  marker?: unknown;
}

/** What a run created or adopted. It may be thousands of objects, and each create asks. */
export class Creations {
  private readonly byId = new Map<string, Creation>();
  private readonly idsByMarker = new Map<unknown, string>();

  add(id: string, creation: Creation): void {
    this.byId.set(id, creation);
    if (creation.marker !== undefined) this.idsByMarker.set(creation.marker, id);
  }

  get(id: string): Creation | undefined {
    return this.byId.get(id);
  }

  /** The id of the object that a create with this marker made. */
  idBy(marker: unknown): string | undefined {
    return this.idsByMarker.get(marker);
  }
}
