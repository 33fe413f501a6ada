import type { Generation } from "../../src/call";
import type { ListRow, ObjectRow, Row } from "../../src/resources/row";
import type { Definition } from "../../src/resources/schema";

/** Two valid values of a row that differ, and one that is refused, with the path of the mistake below the field. */
export interface Sample {
  first: unknown;
  second: unknown;
  invalid: unknown;
  path: string;
}

type Values = Record<string, unknown>;

/** What the engine gives in a preview in place of a value that is not known yet. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const texts = ["https://a.example/1", "https://b.example/2", "text-1", "text-2"];
const jwks = (kid: string) =>
  `{ "keys": [ {"use":"sig","kty":"EC","kid":"${kid}","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"} ] }`;
const jsons = [
  jwks("a"),
  jwks("b"),
  '{ "b": {"x": 1}, "a": ["1"] }',
  '{"a":["2"]}',
  '[{"name":"a"}]',
  '[{"name":"b"}]',
];

const keepValid = (row: Row, values: readonly unknown[]) =>
  values.filter((value) => row.schema().safeParse(value).success);

export function sampleOf(row: Row, generation: Generation): Sample {
  const [first, second = null] = validPair(inGeneration(row, generation));
  return { first, second, ...invalidOf(row) };
}

/** Without the members of the other generation. */
function inGeneration(row: Row, generation: Generation): Row {
  if (row.type !== "object") return row;
  const members = Object.entries(row.members).filter(([, { only = generation }]) => only === generation);
  return { ...row, members: Object.fromEntries(members) };
}

function validPair(row: Row): unknown[] {
  switch (row.type) {
    case "string":
      return keepValid(row, texts);
    case "boolean":
      return [true, false];
    case "integer":
      return keepValid(row, [10, 20]);
    case "enum":
      return row.name === "JwsAlg" ? ["ES256", "RS256"] : [...row.values];
    case "json":
      return keepValid(row, jsons);
    case "object":
      return row.name === "Extension"
        ? [members(row, 0), { requestableScopesEnabled: true }]
        : [members(row, 0), members(row, 1)];
    case "any":
      return [{ newer: { part: "1" } }, { newer: { part: "2", more: ["x"] } }];
    case "set":
    case "list":
      return lists(row);
  }
}

function lists({ items, key }: ListRow): unknown[] {
  const [a, b] = validPair(items) as Record<string, unknown>[];
  if (b === undefined) return [[a], []];
  return [[a], key && a?.[key] === b[key] ? [b] : [b, a]];
}

const members = (row: ObjectRow, which: 0 | 1) =>
  Object.fromEntries(
    Object.entries(row.members).map(([name, member]) => [name, validPair(member)[which] ?? validPair(member)[0]]),
  );

function invalidOf(row: Row): Pick<Sample, "invalid" | "path"> {
  if (row.type === "boolean" || row.type === "integer") return { invalid: "yes", path: "" };
  if (row.type === "enum") return { invalid: "NO_SUCH_VALUE", path: "" };
  if (row.type === "json") return { invalid: "{", path: "" };
  if (row.type === "object") return { invalid: { nonsense: 1 }, path: ".nonsense" };
  if (!("items" in row)) return { invalid: 5, path: "" };
  const { invalid, path } = invalidOf(row.items);
  return { invalid: [invalid], path: `[0]${path}` };
}

/** Of several such fields, an object may have only one. */
const exclusive = /^tlsClientAuth(San|SubjectDn)/;

/** A value for every field that an object of this generation can have, as Authlete would hold them. */
export function everyField(def: Definition, generation: Generation, which: "first" | "second" = "first"): Values {
  const rows = Object.entries(def.inputs).filter(
    ([name, row]) =>
      (row.only ?? generation) === generation && !row.origin && !row.rotates && !row.endpoint && name !== "extra",
  );
  const [kept] = rows.filter(([name]) => exclusive.test(name)).map(([name]) => name);
  return Object.fromEntries(
    rows
      .filter(([name]) => !exclusive.test(name) || name === kept)
      .map(([name, row]) => [name, sampleOf(row, generation)[which]]),
  );
}
