/** The programs of `examples/recipes` on their page: the comment at the head of each as text, the rest as code. */
import { readFileSync } from "node:fs";
import { fillMarked } from "./marked";

/** The recipes in their order. */
const titles = {
  spa: "Single-page application",
  "web-application": "Web application",
  "native-app": "Native app",
  "machine-to-machine": "Machine to machine",
  "resource-server": "Resource server",
  device: "Device",
  ciba: "Consent on another device",
  fapi2: "FAPI 2.0",
  "mcp-server": "MCP server",
  "token-exchange": "Token exchange",
  federation: "OpenID Federation",
  "credential-issuer": "Credential issuer",
  "spiffe-workload": "SPIFFE workload",
};

export const recipes: readonly string[] = Object.keys(titles);

export const fillRecipes = (file: string): void =>
  fillMarked(
    file,
    "recipes",
    Object.entries(titles).map(([name, title]) => section(name, title)),
  );

function section(name: string, title: string): string {
  const text = readFileSync(`examples/recipes/${name}.ts`, "utf8");
  const [head = ""] = /^(\/\/.*\n)+/.exec(text) ?? [];
  const about = head
    .replaceAll(/^\/\/ /gm, "")
    .replaceAll("\n", " ")
    .trim();
  return `### ${title}\n\n${about}\n\n\`\`\`ts\n${text.slice(head.length).trim()}\n\`\`\`\n`;
}
