/** `--only`: which services and clients to take over, by their fields. */
import { didYouMean } from "../../src/nearest";
import { client, service } from "../../src/resources/definitions";
import { rowNamed } from "../../src/resources/row";
import type { Definition } from "../../src/resources/schema";
import { type Actual, isRecord, textOf } from "../../src/value";

export interface Filter {
  text: string;
  /** Whose field it is. The filter says nothing of the other kind. */
  def: Definition;
  accepts(actual: Actual): boolean;
}

const form = /^([\w-]+(?:\.[^=~!]+)?)(!?)([=~])(.*)$/s;
const howTo =
  "give <field>=<text>, <field>~<regular expression>, or either with ! before it, such as name~^shop or developer=team-a";

export function readFilter(text: string): Filter {
  const [, path, negation, operator, value] = form.exec(text) ?? [];
  if (path === undefined || value === undefined)
    throw new Error(`--only ${JSON.stringify(text)} is no filter: ${howTo}.`);
  const [first = "", ...rest] = path.split(".");
  // People say name for what they look at first: the service. A field of both kinds is about clients.
  const field = first === "name" ? service.title : first;
  const def = [client, service].find(({ inputs, outputs }) => rowNamed({ ...inputs, ...outputs }, field));
  if (!def) throw new Error(`--only ${JSON.stringify(text)}: ${unknownField(first)}.`);
  const test = operator === "~" ? matcher(text, value) : (each: string) => each === value;
  return {
    text,
    def,
    accepts: (actual) => valuesOf(actual[field], rest.join(".")).some(test) !== (negation === "!"),
  };
}

function matcher(text: string, source: string): (value: string) => boolean {
  try {
    const expression = new RegExp(source, "u");
    return (value) => expression.test(value);
  } catch {
    throw new Error(`--only ${JSON.stringify(text)}: ${JSON.stringify(source)} is no regular expression.`);
  }
}

const fields = [service, client].flatMap(({ inputs, outputs }) => Object.keys({ ...inputs, ...outputs }));

const unknownField = (name: string) =>
  `neither a service nor a client has the field ${name}${didYouMean(name, ["name", ...fields])}; attributes.<key> filters by an attribute`;

/** The texts of a field: of a list each item's, of an attribute its value. An empty field has the text "". */
function valuesOf(value: unknown, key: string): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const found = key ? items.filter((item) => isRecord(item) && item.key === key) : items;
  const texts = found.map((item) =>
    isRecord(item) ? textOf(item.value) : typeof item === "boolean" ? String(item) : textOf(item),
  );
  const present = texts.filter((each) => each !== undefined);
  return present.length > 0 ? present : [""];
}
