import type * as yaml from "yaml";
import { maxDepth } from "../json";
import { type MappingSource, mappingOf, overlay, type Place, refuse, type Source, Unreadable } from "./source";

type Library = typeof yaml;

/** How many values may stand behind the aliases of a file. An alias of aliases of aliases makes billions of one line. */
const maxAliased = 100_000;

/** Reads YAML 1.2, of which JSON is a part, with anchors and merge keys (`<<`). */
export function readYaml(file: string, text: string): Source {
  const library: Library = require("yaml");
  const lines = new library.LineCounter();
  const document = library.parseDocument(text, {
    ...{ version: "1.2", merge: true, resolveKnownTags: false },
    // Errors in colour and with an excerpt would show what stands beside the mistake: perhaps a secret.
    ...{ lineCounter: lines, prettyErrors: false },
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    place: placeOf(pos[0]),
    message:
      code === "MULTIPLE_DOCS" ? "a file has one document: give each client a file of its own" : reasonOf(message),
  }));
  if (problems.length > 0) throw new Unreadable(problems);
  return new Walk(library, placeOf).read(document.contents, placeOf(0), 0, false);
}

/** The library's words, as the end of a sentence. */
const reasonOf = (message: string) => `cannot be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

class Walk {
  private aliased = 0;
  /** What was last set under each anchor. */
  private readonly anchors = new Map<string, unknown>();
  private readonly targets = new Map<yaml.Alias, unknown>();

  constructor(
    private readonly library: Library,
    private readonly placeOf: (offset: number) => Place,
  ) {}

  read(node: unknown, place: Place, depth: number, inAlias: boolean): Source {
    const { isAlias, isMap, isScalar, isSeq } = this.library;
    if (depth > maxDepth) return refuse(place, `is nested more than ${maxDepth} levels deep`);
    if (inAlias && ++this.aliased > maxAliased)
      return refuse(place, `aliases stand for more than ${maxAliased} values`);
    if (!inAlias) this.remember(node);
    if (isAlias(node)) return this.read(this.resolve(node, place), place, depth + 1, true);
    if (isMap(node)) return this.mapping(node, place, depth, inAlias);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, this.placeAt(item, place), depth + 1, inAlias));
      return { place, value: items.map(({ value }) => value), parts: new Map(items.entries()) };
    }
    return { place, value: isScalar(node) ? node.value : null, parts: new Map() };
  }

  private mapping({ items }: yaml.YAMLMap, place: Place, depth: number, inAlias: boolean): MappingSource {
    const bases: Source[] = [];
    const own = items.flatMap(({ key, value }): [string, Source][] => {
      const at = this.placeAt(key, place);
      if (!inAlias) this.remember(key);
      const name = this.library.isScalar(key) ? key.value : refuse(at, "a name must be a text");
      const member = this.read(value, at, depth + 1, inAlias);
      if (typeof name !== "symbol") return [[String(name), member]];
      bases.push(...(Array.isArray(member.value) ? [...member.parts.values()] : [member]));
      return [];
    });
    // Of several mappings that are merged, the first wins.
    return [mappingOf(place, own), ...bases].reduceRight(overlayAt(place), mappingOf(place, []));
  }

  private resolve(alias: yaml.Alias, place: Place): unknown {
    return this.targets.get(alias) ?? refuse(this.placeAt(alias, place), "names an anchor that is not set above it");
  }

  /** Follows the order of the document. The library would search all of it for each alias. */
  private remember(node: unknown): void {
    const { isAlias, isCollection, isScalar } = this.library;
    if (isAlias(node)) this.targets.set(node, this.anchors.get(node.source));
    else if ((isCollection(node) || isScalar(node)) && node.anchor) this.anchors.set(node.anchor, node);
  }

  private placeAt(node: unknown, fallback: Place): Place {
    const range = this.library.isNode(node) ? node.range : undefined;
    return range ? this.placeOf(range[0]) : fallback;
  }
}

const overlayAt = (place: Place) => (base: MappingSource, own: Source) => ({ ...overlay(base, own), place });
