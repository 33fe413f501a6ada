/** The schema of the plugin, from which the SDKs of other languages are generated. It falls out of the tables. */
import { exampleOfId } from "../src/id";
import { type AnyDefinition, type Definition, isLocal, issuedOnceIn } from "../src/resources/schema";
import { exampleUsage } from "./examples";
import { functionSpec, itemTypes } from "./schema-functions";
import { type PackageSpec, type PropertySpec, type ResourceSpec, token } from "./schema-spec";
import { alwaysThere, propertiesOf, requiredOf, shapeTypes, withSecrets } from "./schema-types";
import { limitsType, settingProperties } from "./settings";
import { aboutField, definitions, kindComment, lookUpEntries } from "./tables";

/** The parts of `package.json` that the schema repeats. */
export interface Manifest {
  version: string;
  description: string;
  keywords: string[];
  license: string;
  /** Set by a release: then an SDK names its source, and downloads the plugin from there. */
  repository?: { url: string };
}

/** How to take over what exists. A part of some objects nobody learns later. */
const importText = (def: Definition) => `
## Import

\`\`\`sh
pulumi import ${token(def.kind)} name ${exampleOfId(def.id)}
\`\`\`
`;

const isImportable = (def: AnyDefinition): def is Definition => !isLocal(def) && issuedOnceIn(def).length === 0;
const resourceText = (def: AnyDefinition) =>
  `${kindComment(def)?.text}\n${exampleUsage(def.kind)}${isImportable(def) ? importText(def) : ""}`;

/** An input of the plugin alone, for languages that leave out what is `null`. */
function cleared(def: AnyDefinition): PropertySpec {
  const optional = Object.keys(def.inputs).filter((name) => !def.inputs[name]?.required);
  // The best example is a name that languages spell in different ways.
  const example = optional.find((name) => /[A-Z]/.test(name)) ?? optional[0];
  const description = `The inputs to clear, such as \`${example}\`: in every language, by their names in Authlete.`;
  return { type: "array", items: { type: "string" }, description };
}

function resourceSpec(def: AnyDefinition): ResourceSpec {
  const outputs = { ...def.outputs, ...def.inputs };
  return {
    description: resourceText(def),
    properties: withSecrets(def, propertiesOf(outputs, aboutField(def), "output")),
    required: alwaysThere(outputs),
    inputProperties: { ...withSecrets(def, propertiesOf(def.inputs, aboutField(def), "input")), cleared: cleared(def) },
    requiredInputs: requiredOf(def.inputs),
  };
}

const byToken = <Entry, Spec>(
  entries: readonly (readonly [string, Entry])[],
  spec: (name: string, entry: Entry) => Spec,
) => Object.fromEntries(entries.map(([name, entry]) => [token(name), spec(name, entry)]));

const placeOf = ({ repository }: Manifest) => /github\.com\/([^/]+\/[^/]+?)(\.git)?$/.exec(repository?.url ?? "")?.[1];

/** Where a release is, if this is one: the plugin is downloaded from its repository. */
const source = (manifest: Manifest) => {
  const place = placeOf(manifest);
  if (!place) return {};
  const repository = `https://github.com/${place}`;
  return { homepage: repository, repository, pluginDownloadURL: `github://api.github.com/${place}` };
};

/** The examples import the SDK for Go from where the generator puts it: in a release, in its repository. */
function withImports(spec: ResourceSpec, manifest: Manifest): ResourceSpec {
  const place = placeOf(manifest);
  if (!place) return spec;
  return { ...spec, description: spec.description?.replaceAll("example.com/pulumi-authlete", `github.com/${place}`) };
}

export const schemaOf = (manifest: Manifest): PackageSpec => ({
  name: "authlete",
  displayName: "Authlete",
  version: manifest.version,
  description: manifest.description,
  keywords: [...manifest.keywords, "category/infrastructure", "kind/native"],
  license: manifest.license,
  publisher: "pulumi-authlete",
  ...source(manifest),
  meta: { moduleFormat: "(.*)", supportPack: true },
  language: {
    csharp: { respectSchemaVersion: true },
    go: { respectSchemaVersion: true, generateResourceContainerTypes: true },
    java: {},
    nodejs: { respectSchemaVersion: true },
    python: { respectSchemaVersion: true, pyproject: { enabled: true } },
  },
  config: { variables: settingProperties() },
  provider: {
    description:
      "An explicit provider, with settings of its own. What it leaves out comes from the environment, never from the " +
      "stack's configuration.",
    inputProperties: settingProperties(),
  },
  types: { ...shapeTypes(), ...limitsType(), ...itemTypes() },
  resources: byToken(
    definitions.map((def) => [def.kind, def]),
    (_, def) => withImports(resourceSpec(def), manifest),
  ),
  functions: byToken(lookUpEntries, functionSpec),
});
