import type { Definition, Row, Rows } from "../src/resources/schema";

/** The reference page of a resource, in the Registry's order: example, inputs, outputs, import. */
export function page(
  def: Definition,
  comments: Map<string, string>,
  shapes: [string, Row][],
  shapeComments: Map<string, string>,
  example: string,
): string {
  const variable = def.kind.toLowerCase();
  const about = (block: string) => (name: string) => comments.get(`${variable}.${block}.${name}`);
  const used = usedShapes({ ...def.inputs, ...def.outputs });
  const types = shapes
    .filter(([, row]) => used.has(row.name as string))
    .map(([key, row]) => shapeSection(row, (member) => shapeComments.get(`${key}.${member}`)));
  return [
    "<!-- Generated from the tables by `npm run docs`. Do not edit. -->",
    `# ${def.kind}`,
    comments.get(variable),
    "## Example",
    `\`\`\`ts\n${example.trim()}\n\`\`\``,
    "## Inputs",
    "Left out: not managed, Authlete keeps what it has. `null` or `[]`: none. **Bold**: required.",
    table(def.inputs, about("inputs")),
    "## Outputs",
    "Every input is an output too, and:",
    table(def.outputs, about("outputs")),
    "## Types",
    ...types,
    "## Import",
    importText(def),
    "",
  ].join("\n\n");
}

const table = (rows: Rows, about: (name: string) => string | undefined) =>
  [
    "| name | type | meaning |",
    "|---|---|---|",
    ...Object.entries(rows).map(([name, row]) => line(name, row, about(name))),
  ].join("\n");

const line = (name: string, row: Row, text = "") =>
  `| ${row.required ? `**\`${name}\`**` : `\`${name}\``} | ${typeText(row)} | ${[text, ...traits(row)].join(" ").replaceAll("|", "\\|")} |`;

function typeText(row: Row): string {
  if (row.items) return `${row.type} of ${typeText(row.items)}`;
  if (row.name) return `[${row.name}](#${row.name.toLowerCase()})`;
  return { json: "JSON text", any: "object" }[row.type as string] ?? row.type;
}

const traits = (row: Row): string[] => [
  ...(row.secret ? ["*Secret.*"] : []),
  ...(row.immutable ? ["*A change replaces the resource.*"] : []),
  ...(row.volatile ? ["*Shown by `get` alone.*"] : []),
  ...(row.only === 3 ? ["*Authlete 3.0 only.*"] : []),
  ...(row.only === 2 ? [row.ignored ? "*Authlete 2.x only: 3.0 ignores it.*" : "*Authlete 2.x only.*"] : []),
];

const shapeSection = (row: Row, about: (name: string) => string | undefined) =>
  `### ${row.name}\n\n${row.values ? row.values.map((value) => `\`${value}\``).join(", ") : table(row.members as Rows, about)}`;

function usedShapes(rows: Rows, found = new Set<string>()): Set<string> {
  for (const row of Object.values(rows)) {
    const shape = row.items ?? row;
    if (shape.name) found.add(shape.name);
    if (shape.members) usedShapes(shape.members, found);
  }
  return found;
}

const importText = (def: Definition) =>
  `\`${def.kind}.get(name, "${def.id.map((part) => `<${part}>`).join("/")}")\` reads one without managing it. To take one over, ` +
  "write its inputs and outputs into a file for `pulumi import --file` (CLI 3.254 or newer); the option `import` does not work " +
  "for dynamic resources, and the constructor says so.";
