import { readGeneration } from "../src/config/settings";
import { load, plain } from "../src/data/load";
import { command, text } from "./command";
import { type Finding, formats } from "./validate/formats";

export const validate = command({
  summary: "checks files of clients, without Pulumi and without a credential",
  about: `Checks the clients of a folder, or of one file, as \`loadClients\` and the provider do: names and values of fields, rules
between them, and what two clients of a service must not share. Nothing is sent to anyone. What a program adds to the
files, by \`defaults\` and \`map\`, is not seen: \`pulumi preview\` checks that too.`,
  positionals: { path: { about: "a folder of YAML, JSON or CSV files, or one such file" } },
  options: {
    root: text("<folder>", "the folder that a $ref may lead to; that of the clients by default"),
    "api-version": text("<version>", "the version of Authlete: 3.0 (default) or 2.3; or set AUTHLETE_API_VERSION"),
    format: text("<format>", "text (default), github (annotations of a pull request) or sarif (SARIF 2.1.0)"),
  },
  exitCodes: {
    0: "there is no mistake; warnings, of what cannot work, may be printed",
    1: "there are mistakes, or there is no client",
  },
  examples: [
    `$ npx pulumi-authlete validate clients
clients/shop/web.yaml:3:3: error: redirectUris[0]: must be an absolute URI …
1 error, 0 warnings in 50 clients`,
    "$ npx pulumi-authlete validate clients --format sarif > clients.sarif",
  ],
  async run({ root, format = "text", "api-version": apiVersion }, [path = "."]) {
    const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!print) throw new Error(`--format must be one of ${Object.keys(formats).join(", ")}`);
    const generation = readGeneration((key) => (key === "apiVersion" ? apiVersion : undefined), process.env);
    const { clients, failures, warnings } = load(path, root, [generation], plain);
    const findings = [
      ...failures.map((problem): Finding => ({ level: "error", ...problem })),
      ...warnings.map((problem): Finding => ({ level: "warning", ...problem })),
    ];
    process.stdout.write(print(findings, clients.length));
    return failures.length > 0 ? 1 : 0;
  },
});
