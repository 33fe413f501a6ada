import { parse } from "../json";
import { familyOf, MARKER } from "../marker";
import { type Fields, textOf } from "../value";

/** Rows of a list by their id. They stay text until they are asked for, outside V8's heap, which is slow to shrink. */
export class Rows {
  /** Rows of the limited view, which tell too little to stand for a read. */
  readonly limited: Fields[] = [];
  private readonly texts = new Map<string, Buffer>();
  private readonly families = new Map<string, string[]>();
  private readonly written = new Set<string>();

  constructor(
    /** The member of a row that tells it from the others. */
    private readonly key: string,
  ) {}

  keep(row: Fields): void {
    const id = textOf(row[this.key]);
    if (id === undefined) return;
    if (row.createdAt === undefined) return void this.limited.push(row);
    if (this.written.has(id)) return;
    if (row[MARKER] !== undefined && !this.texts.has(id)) this.gather(familyOf(row[MARKER]), id);
    this.texts.set(id, Buffer.from(JSON.stringify(row)));
  }

  private gather(family: string, id: string): void {
    this.families.set(family, [...(this.families.get(family) ?? []), id]);
  }

  has(id: string): boolean {
    return this.texts.has(id);
  }

  get(id: string): Fields | undefined {
    const text = this.texts.get(id);
    return text === undefined ? undefined : (parse(text.toString()) as Fields);
  }

  /** What bears a marker of the same family. */
  marked(marker: unknown): Fields[] {
    const ids = this.families.get(familyOf(marker)) ?? [];
    return ids.map((id) => this.get(id)).filter((row) => row !== undefined);
  }

  /** Forgets a row that is being written, also if it is still to come. */
  forget(id: string): void {
    this.written.add(id);
    this.texts.delete(id);
  }
}
