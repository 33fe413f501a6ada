/** The files that every project has, whatever its resources. */
import { manifest } from "../manifest";
import { slug } from "./names";
import { addLines, type Folder, type Output } from "./output";

/** The name of a project, from that of its folder. */
const projectName = (folder: string) =>
  slug(folder)
    .replace(/[^a-z0-9-]+/g, "")
    .replace(/^-+|-+$/g, "") || "authlete";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const pulumiYaml = (folder: string): string =>
  `name: ${projectName(folder)}\ndescription: Services and clients of Authlete\nruntime: nodejs\n`;

const packageJson = (folder: string): string =>
  json({
    name: projectName(folder),
    private: true,
    dependencies: {
      "@pulumi/pulumi": manifest.peerDependencies["@pulumi/pulumi"],
      "pulumi-authlete": `^${manifest.version}`,
    },
    devDependencies: { typescript: "^6.0.0" },
  });

const tsconfig = `{
  "compilerOptions": {
    "target": "es2022",
    "module": "nodenext",
    "strict": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "files": ["index.ts"]
}
`;

/** What a project needs, if there is none yet. */
export function projectFiles(folder: Folder): Output[] {
  if (folder.inProject !== undefined) return [];
  const texts = {
    "Pulumi.yaml": pulumiYaml(folder.name),
    "package.json": packageJson(folder.name),
    "tsconfig.json": tsconfig,
  };
  return Object.entries(texts)
    .filter(([file]) => folder.read(file) === undefined)
    .map(([file, text]) => ({ file, text, how: "create" }));
}

/** The file that loads the modules. A project without it begins somewhere else, and only its owner knows where. */
export const hasIndex = (folder: Folder): boolean =>
  folder.read("index.ts") !== undefined || folder.inProject === undefined;

export const indexFile = (folder: Folder, modules: readonly string[]): Output[] =>
  addLines(
    folder,
    "index.ts",
    modules.map((name) => `import "./${name}";`),
  );

export function ignoredFiles(folder: Folder): Output[] {
  const installed = folder.read(".gitignore") === undefined ? ["node_modules/"] : [];
  return addLines(folder, ".gitignore", [...installed, "import.json", "secrets.sh"]);
}
