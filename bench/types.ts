/** What this package adds to the type-checking of a program, with the compiler options of Pulumi's own template. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, root } from "./measure";

const compilerOptions = {
  strict: true,
  target: "es2020",
  module: "commonjs",
  moduleResolution: "node",
  ignoreDeprecations: "6.0",
  sourceMap: true,
  experimentalDecorators: true,
  noImplicitReturns: true,
  noEmit: true,
  types: ["node"],
};

const withoutResources = `import * as pulumi from "@pulumi/pulumi";
export const stack = pulumi.getStack();
`;

const withResources = `${withoutResources}import * as authlete from "pulumi-authlete";
const shop = new authlete.Service("shop", { serviceName: "Shop", supportedGrantTypes: ["AUTHORIZATION_CODE"] });
const web = new authlete.Client("web", { serviceId: shop.id, clientName: "Web", redirectUris: ["https://a.example/"] });
export const id = web.clientId;
`;

/** Writes a project, and returns the arguments that compile it. */
function writeProject(folder: string, program: string): string[] {
  mkdirSync(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  writeFileSync(join(folder, "index.ts"), program);
  return [require.resolve("typescript/bin/tsc"), "-p", folder];
}

/** Counts the compiler's type instantiations. Its time varies by more than this package adds. */
function countInstantiations(args: string[]): number {
  const output = execFileSync(process.execPath, [...args, "--extendedDiagnostics"], { encoding: "utf8" });
  return Number(/^Instantiations: +(\d+)$/m.exec(output)?.[1]);
}

export function measureTypes(): Figure[] {
  using folder = mkdtempDisposableSync(join(tmpdir(), "bench-"));
  const base = writeProject(join(folder.path, "without"), withoutResources);
  const more = writeProject(join(folder.path, "with"), withResources);
  const value = countInstantiations(more) / countInstantiations(base);
  return [{ what: "program: type instantiations with both resources ÷ without", value, unit: "times", bound: 1.05 }];
}
