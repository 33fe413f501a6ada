/** The script that sets the secrets of the program. It holds none itself. */
import { quote } from "../words";
import { type Resource, secretsOf } from "./program";

const head = `#!/bin/sh
# Sets the secrets of this program in the selected stack, or in another one: sh secrets.sh prod
# Each goes from import.json to Pulumi through a pipe, so that no command line and no history shows it.
set -eu
cd "$(dirname "$0")"
stack=\${1-}

set_secret() { # the key; the kind, the name and the input of the resource that has the secret
  key=$1
  shift
  value=$(node -e '
    const [kind, name, ...path] = process.argv.slice(1);
    const { resources } = JSON.parse(require("node:fs").readFileSync("import.json", "utf8"));
    const { inputs } = resources.find((each) => each.type.endsWith(":" + kind) && each.name === name);
    const open = (value) => (value.plaintext === undefined ? value : JSON.parse(value.plaintext));
    const value = path.reduce((at, member) => open(at[member]), inputs);
    process.stdout.write(typeof value === "string" ? value : JSON.stringify(value));
  ' "$@")
  printf %s "$value" | pulumi config set --secret \${stack:+--stack "$stack"} "$key"
}
`;

/** There is none without a secret. */
export function secretsScript(resources: readonly Resource[]): string | undefined {
  const commands = resources.flatMap((resource) =>
    secretsOf(resource).map(({ key, path }) =>
      ["set_secret", ...[key, resource.def.kind, resource.name, ...path].map(quote)].join(" "),
    ),
  );
  return commands.length > 0 ? `${[head, ...commands].join("\n")}\n` : undefined;
}
