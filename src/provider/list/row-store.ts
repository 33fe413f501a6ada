import { parse } from "../../json";
import { MARKER, markerPrefix } from "../../marker";
import { type Actual, isRecord, textOf } from "../../value";

/** Rows of a list by their id. They stay text until someone reads them, outside V8's heap, which shrinks slowly. */
export class RowStore {
  /** Rows of the limited view, which hold too little to stand for a read. */
  readonly limited: Actual[] = [];
  private readonly texts = new Map<string, Buffer>();
  private readonly idsByPrefix = new Map<string, string[]>();
  private readonly written = new Set<string>();

  constructor(
    /** The member of a row that tells it from the others. */
    private readonly key: string,
  ) {}

  add(row: Actual): void {
    const id = textOf(row[this.key]);
    if (id === undefined) return;
    if (row.createdAt === undefined) return void this.limited.push(row);
    if (this.written.has(id)) return;
    if (row[MARKER] !== undefined && !this.texts.has(id)) this.index(markerPrefix(row[MARKER]), id);
    this.texts.set(id, Buffer.from(JSON.stringify(row)));
  }

  private index(prefix: string, id: string): void {
    this.idsByPrefix.set(prefix, [...(this.idsByPrefix.get(prefix) ?? []), id]);
  }

  get ids(): Iterable<string> {
    return this.texts.keys();
  }

  has(id: string): boolean {
    return this.texts.has(id);
  }

  get(id: string): Actual | undefined {
    const text = this.texts.get(id);
    const row = text && parse(text.toString());
    return isRecord(row) ? row : undefined;
  }

  /** The number of rows that stand for a read. */
  get size(): number {
    return this.texts.size;
  }

  /** All rows that stand for a read. */
  *all(): Generator<Actual> {
    for (const id of this.texts.keys()) yield this.get(id) ?? {};
  }

  /** The rows whose markers begin like this one. */
  withMarkerLike(marker: unknown): Actual[] {
    const ids = this.idsByPrefix.get(markerPrefix(marker)) ?? [];
    return ids.map((id) => this.get(id)).filter((row) => row !== undefined);
  }

  /** Forgets a row because the object is written, and keeps it out if it is still to come. */
  forget(id: string): void {
    this.written.add(id);
    this.texts.delete(id);
  }
}
