/** The quickstart in each language, as documentation. */
import { readFileSync } from "node:fs";

const files = {
  typescript: "examples/quickstart/index.ts",
  python: "examples/python/quickstart/__main__.py",
  go: "examples/go/quickstart/main.go",
  yaml: "examples/yaml/quickstart/Pulumi.yaml",
};

/** The place of the plugin is only right in this repository. */
const withoutPlugin = (text: string) => text.replace(/^plugins:\n( .*\n)+/m, "");

const blocks = (): [language: string, block: string][] =>
  Object.entries(files).map(([language, file]) => {
    const code = withoutPlugin(readFileSync(file, "utf8")).trim();
    return [language, `\`\`\`${language}\n${code}\n\`\`\``];
  });

/** For a description in the schema: each SDK takes the block of its own language. */
export const exampleUsage = (): string => `{{% examples %}}
## Example Usage
{{% example %}}

${blocks()
  .map(([, block]) => block)
  .join("\n")}
{{% /example %}}
{{% /examples %}}`;

/** For a page of the Pulumi Registry, where the reader chooses a language. */
export const exampleChooser = (): string =>
  [
    `{{< chooser language "${Object.keys(files).join(",")}" >}}`,
    ...blocks().map(([language, block]) => `{{% choosable language ${language} %}}\n\n${block}\n\n{{% /choosable %}}`),
    "{{< /chooser >}}",
  ].join("\n\n");
