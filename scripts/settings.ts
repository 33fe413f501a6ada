/** What falls out of the table of settings: the arguments of `Provider`, and the tables of the pages. */
import { published } from "../src/config/rate-limits";
import type { Setting } from "../src/config/setting";
import { variable } from "../src/config/settings";
import { credentialTable, placeTable, programTable, runTable, table } from "../src/config/table";
import { type Comment, commentsOf, jsdoc } from "./comments";
import { fillMarked } from "./marked";
import { type ComplexType, type Properties, reference, token } from "./schema-spec";

const comments = new Map([...commentsOf("src/config/table.ts"), ...commentsOf("src/config/rate-limits.ts")]);
const tables = { credentialTable, placeTable, runTable, programTable };
type Rows = Record<string, Setting>;

const noComment: Comment = { text: "", see: [] };

const commentOf = (key: string): Comment =>
  Object.keys(tables)
    .map((name) => comments.get(`${name}.${key}`))
    .find((comment) => comment !== undefined) ?? noComment;

const shownDefault = (row: Setting): string =>
  row.shownDefault ?? (typeof row.default === "string" ? `\`${row.default}\`` : String(row.default ?? ""));

const defaultRemark = (fallback: string) => (fallback ? [`Default: ${fallback}.`] : []);

const argument = ([key, row]: [string, Setting]) =>
  `${jsdoc(commentOf(key), [...(row.secret ? ["Secret: encrypted in state."] : []), ...defaultRemark(shownDefault(row))], "  ")}  ${key}?: pulumi.Input<${row.type}>;`;

const limit = ([name, value]: [string, number]) =>
  `${jsdoc(comments.get(`published.${name}`) ?? noComment, defaultRemark(String(value)), "  ")}  ${name}?: number;`;

/** The declarations of the arguments of `Provider`. */
export const providerTypes = (): string => `// Generated from src/config/table.ts by \`npm run docs\`. Do not edit.
import type * as pulumi from "@pulumi/pulumi";

/** The arguments of a Provider. What is left out comes from the environment, never from the stack's configuration. */
export interface ProviderArgs {
${Object.entries<Setting>({ ...credentialTable, ...placeTable, ...runTable })
  .map(argument)
  .join("\n")}
}

/** How many requests a provider may make. */
export interface RateLimits {
${Object.entries(published).map(limit).join("\n")}
}
`;

const typeSpec = ({ type }: Setting) => {
  if (type === "RateLimits") return reference(type);
  return { type: type === "number" ? type : "string" };
};

/**
 * The settings in the schema: the configuration, and the inputs of an explicit provider. No default and no variable is
 * given there. The plugin reads both, and an SDK that did would record them in state as if the program had given them.
 */
export const settingProperties = (): Properties =>
  Object.fromEntries(
    Object.entries<Setting>(table).map(([key, row]) => {
      const text = [commentOf(key).text, `Environment: \`${variable(key)}\`.`, ...defaultRemark(shownDefault(row))];
      return [key, { ...typeSpec(row), description: text.join(" "), secret: row.secret }];
    }),
  );

/** The type of `rateLimits`. */
export const limitsType = (): Record<string, ComplexType> => ({
  [token("RateLimits")]: {
    type: "object",
    description: "How many requests a provider may make.",
    properties: Object.fromEntries(
      Object.entries(published).map(([name, value]) => {
        const text = [comments.get(`published.${name}`)?.text, ...defaultRemark(String(value))];
        return [name, { type: "number", description: text.join(" ") }];
      }),
    ),
  },
});

const line = ([key, row]: [string, Setting]) => {
  const meaning = `${row.secret ? "Secret. " : ""}${commentOf(key).text}`;
  return `| \`authlete:${key}\` | \`${variable(key)}\` | ${meaning} | ${shownDefault(row)} |`;
};

export function fillSettings(file: string, rows: Rows): void {
  const head = "| key | environment | meaning | default |\n|---|---|---|---|";
  fillMarked(file, "settings", [head, ...Object.entries(rows).map(line)]);
}
