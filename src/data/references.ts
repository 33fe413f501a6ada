import { extname } from "node:path";
import type { Rows } from "../resources/row";
import { isRecord } from "../value";
import { readCsv } from "./csv";
import { isTable, pathFrom, readText } from "./files";
import { overlay, type Place, placeAt, refuse, type Source, without } from "./source";
import { readYaml } from "./yaml";

/** The files of one folder, each read once, and what their `$ref` name. */
export class Library {
  private readonly read = new Map<string, Source>();

  constructor(
    private readonly root: string,
    private readonly rows: Rows,
  ) {}

  table = (file: string) => readCsv(file, readText(file, this.root), this.rows);

  document(file: string): Source {
    const known = this.read.get(file) ?? readDocument(file, readText(file, this.root));
    this.read.set(file, known);
    return known;
  }

  /** A mapping with the members of what its `$ref` names, over which its own lie. */
  resolve(source: Source, seen: readonly string[] = []): Source {
    const reference = source.parts.get("$ref");
    if (!reference) return source;
    const { value, place } = reference;
    if (typeof value !== "string") return refuse(place, '$ref: must be a path, such as "../_defaults.yaml#/web"');
    const [path = "", pointer = ""] = value.split("#", 2);
    const file = path ? pathFrom(place.file, path) : place.file;
    if (isTable(file)) return refuse(place, "$ref: names a table: name a file of YAML or JSON");
    const target = `${file}#${pointer}`;
    if (seen.includes(target)) return refuse(place, `$ref: ${value} leads back to itself`);
    const base = this.resolve(this.follow(file, pointer, place), [...seen, target]);
    if (!isRecord(base.value)) return refuse(place, `$ref: ${value} is not a mapping of fields`);
    return overlay(base, without(source, "$ref"));
  }

  /** What a JSON Pointer (RFC 6901) leads to. */
  private follow(file: string, pointer: string, place: Place): Source {
    const keys = pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const find = (source: Source | undefined, key: string) => source?.parts.get(key);
    const missing = `$ref: ${file} has nothing at #${pointer}`;
    return keys.reduce<Source | undefined>(find, this.document(file)) ?? refuse(place, missing);
  }
}

function readDocument(file: string, text: string): Source {
  const source = readYaml(file, text);
  if (extname(file) === ".json") refuseYaml(text, placeAt(source, []));
  return source;
}

function refuseYaml(text: string, place: Place): void {
  try {
    JSON.parse(text);
  } catch {
    refuse(place, "is not JSON: correct it, or name it ….yaml");
  }
}
