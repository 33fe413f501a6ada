/** Projects that use the packed tarball, one a row: every kind of module, package manager and version that we promise. */
import { version as sdk } from "@pulumi/pulumi/version";

export interface Consumer {
  /** The packages to install beside the tarball. */
  packages: Record<string, string>;
  /** The files of the project. Objects are JSON, which YAML includes. */
  files: Record<string, string | object>;
  /** Installs what `package.json` lists. Default: npm. */
  manager?: "pnpm" | "bun";
  /** More of `package.json`. */
  manifest?: object;
  /** The `runtime` of `Pulumi.yaml`. Default: nodejs. */
  runtime?: string | object;
  /** The folder of the project in a workspace. */
  folder?: string;
}

const program = `
const shop = new authlete.Service("shop", { serviceName: "Shop" });
const args = { serviceId: shop.id, clientName: "Web", clientType: "CONFIDENTIAL", redirectUris: ["https://shop.example/"] }`;

const commonJs = {
  "index.js": `const authlete = require("pulumi-authlete");${program};
exports.clientId = new authlete.Client("web", args).clientId;
`,
};

const esModule = (load: string, type: string) => `${load}${program}${type};
export const clientId = new authlete.Client("web", args).clientId;
`;

/** A program in TypeScript. Node.js alone cannot run its `enum`, so whatever runs the program must have compiled it. */
const typed = (compilerOptions: object) => ({
  "index.ts": esModule(
    `import * as authlete from "pulumi-authlete";
import { startEmulator } from "pulumi-authlete/emulator";
enum Port {
  Free = 0,
}
export const start: () => Promise<{ url: string }> = () => startEmulator({ port: Port.Free });
`,
    " satisfies authlete.ClientArgs",
  ),
  "tsconfig.json": {
    compilerOptions: { strict: true, outDir: "bin", target: "es2022", ...compilerOptions },
    files: ["index.ts"],
  },
});

/** What Pulumi's own template had up to TypeScript 5, and what it has since. */
const classic = { module: "commonjs", moduleResolution: "node" };
const nodeNext = { module: "nodenext", moduleResolution: "nodenext" };

const modules = { manifest: { type: "module" } };
const pulumi = { "@pulumi/pulumi": sdk };
const types = { "@types/node": "^22" };

export const consumers: Record<string, Consumer> = {
  "a JavaScript project": { packages: pulumi, files: commonJs },
  "a TypeScript 5 project": { packages: { ...pulumi, typescript: "^5", ...types }, files: typed(classic) },
  "the oldest SDK": { packages: { "@pulumi/pulumi": "3.216.0" }, files: commonJs },
  "the newest SDK": { packages: { "@pulumi/pulumi": "latest" }, files: commonJs },
  "a TypeScript 6 project": { packages: { ...pulumi, typescript: "^6", ...types }, files: typed(nodeNext) },
  "an ES module": {
    ...{ packages: pulumi, ...modules },
    files: { "index.js": esModule('import * as authlete from "pulumi-authlete";', "") },
  },
  "an ES module in TypeScript": {
    packages: { ...pulumi, typescript: "^5", "ts-node": "^10", ...types },
    files: typed(nodeNext),
    ...modules,
  },
  "an ES module in TypeScript, with tsx": {
    packages: { ...pulumi, tsx: "^4", ...types },
    files: typed(nodeNext),
    runtime: { name: "nodejs", options: { typescript: false, nodeargs: "--import tsx" } },
    ...modules,
  },
  "pnpm, whose node_modules are strict": {
    ...{ packages: pulumi, manager: "pnpm" },
    // A package of the SDK has a build script that nobody needs. By default, pnpm asks whether to run it.
    files: { "pnpm-workspace.yaml": { strictDepBuilds: false }, ...commonJs },
  },
  "a workspace of npm, which hoists": {
    ...{ packages: pulumi, folder: "apps/shop" },
    files: { "../../package.json": { private: true, workspaces: ["apps/*"] }, ...commonJs },
  },
  "the package manager of Bun": { packages: pulumi, files: commonJs, manager: "bun" },
  "the runtime of Bun": { packages: { ...pulumi, bun: "^1" }, files: typed(nodeNext), runtime: "bun", ...modules },
};
