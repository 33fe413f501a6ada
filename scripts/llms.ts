/** What language models read: `llms.txt` names the pages, `llms-full.txt` holds them, `AGENTS.md` has the rules. */
import { readdirSync, readFileSync } from "node:fs";
import { templateOfId } from "../src/id";
import { type AnyDefinition, isLocal } from "../src/resources/schema";

const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);

const pages = () => [
  "README.md",
  "AGENTS.md",
  ...["docs", "docs/guides", "docs/reference"].flatMap(pagesIn),
  "CHANGELOG.md",
];

/** The text of a page without the remark that it is generated. */
const textOf = (page: string) => readFileSync(page, "utf8").replace(/^<!--.*-->\s*/, "");

const titleOf = (page: string) => /^(?:# |title: )(.*)$/m.exec(textOf(page))?.[1] ?? page;

/** The list of pages at the end of the README, and the pages that it does not name. */
export function llmsText(): string {
  const { name, description } = JSON.parse(readFileSync("package.json", "utf8"));
  const [, list = ""] = textOf("README.md").split("## Read on\n");
  const others = pages().filter((page) => !list.includes(`(${page})`));
  return [
    `# ${name}`,
    `> ${description}.`,
    "In the npm package, `llms-full.txt` holds all pages in one file.",
    `## Pages\n\n${list.trim()}`,
    `## More pages\n\n${others.map((page) => `- [${titleOf(page)}](${page})`).join("\n")}`,
    "",
  ].join("\n\n");
}

/** Every page under its path. */
export const allPages = (): string =>
  pages()
    .map((page) => `<!-- ${page} -->\n\n${textOf(page).trim()}\n`)
    .join("\n");

function row(def: AnyDefinition): string {
  const required = Object.entries(def.inputs).filter(([, { required }]) => required);
  const names = required.map(([name]) => `\`${name}\``).join(", ") || "nothing";
  const id = isLocal(def) ? "none: it lives in state alone" : `\`${templateOfId(def.id)}\``;
  return `| [\`${def.kind}\`](docs/reference/${def.kind.toLowerCase()}.md) | ${id} | ${names} |`;
}

/** The rules, with what the tables say of the resources. */
export const agentsPage = (definitions: readonly AnyDefinition[]): string =>
  readFileSync("scripts/agents.md", "utf8").replace(
    "<!-- resources -->",
    ["| resource | id | required |", "|---|---|---|", ...definitions.map(row)].join("\n"),
  );
