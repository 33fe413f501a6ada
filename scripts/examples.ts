/** Examples in each language, as documentation. */
import { readFileSync } from "node:fs";

/** The example that shows a kind of resource. */
const exampleOf: Record<string, string> = {
  Service: "quickstart",
  Client: "quickstart",
  ServiceToken: "token-rotation",
};

const filesOf = (name: string) => ({
  typescript: `examples/${name}/index.ts`,
  python: `examples/python/${name}/__main__.py`,
  go: `examples/go/${name}/main.go`,
  yaml: `examples/yaml/${name}/Pulumi.yaml`,
});

/** The place of the plugin is only right in this repository. */
const withoutPlugin = (text: string) => text.replace(/^plugins:\n( .*\n)+/m, "");

const blocksOf = (name: string): [language: string, block: string][] =>
  Object.entries(filesOf(name)).map(([language, file]) => {
    const code = withoutPlugin(readFileSync(file, "utf8")).trim();
    return [language, `\`\`\`${language}\n${code}\n\`\`\``];
  });

/** For the description of a kind in the schema, if there is one: each SDK takes the block of its own language. */
export function exampleUsage(kind: string): string {
  const name = exampleOf[kind];
  if (name === undefined) return "";
  const blocks = blocksOf(name).map(([, block]) => block);
  return `
{{% examples %}}
## Example Usage
{{% example %}}

${blocks.join("\n")}
{{% /example %}}
{{% /examples %}}
`;
}

/** For a page of the Pulumi Registry, where the reader chooses a language. */
export const exampleChooser = (): string =>
  [
    `{{< chooser language "${Object.keys(filesOf("quickstart")).join(",")}" >}}`,
    ...blocksOf("quickstart").map(
      ([language, block]) => `{{% choosable language ${language} %}}\n\n${block}\n\n{{% /choosable %}}`,
    ),
    "{{< /chooser >}}",
  ].join("\n\n");
