/** What this package adds to the type-checking of a program, with the settings of Pulumi's own template. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, root } from "./measure";

const compilerOptions = {
  ...{ strict: true, target: "es2020", module: "commonjs", moduleResolution: "node", ignoreDeprecations: "6.0" },
  ...{ sourceMap: true, experimentalDecorators: true, noImplicitReturns: true, noEmit: true, types: ["node"] },
};

const none = `import * as pulumi from "@pulumi/pulumi";
export const stack = pulumi.getStack();
`;

const both = `${none}import * as authlete from "pulumi-authlete";
const shop = new authlete.Service("shop", { serviceName: "Shop", supportedGrantTypes: ["AUTHORIZATION_CODE"] });
const web = new authlete.Client("web", { serviceId: shop.id, clientName: "Web", redirectUris: ["https://a.example/"] });
export const id = web.clientId;
`;

function project(folder: string, program: string): string[] {
  mkdirSync(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  writeFileSync(join(folder, "index.ts"), program);
  return [require.resolve("typescript/bin/tsc"), "-p", folder];
}

/** How many types the compiler makes of other types: a count, while its time is off by more than we add to it. */
function instantiations(args: string[]): number {
  const told = execFileSync(process.execPath, [...args, "--extendedDiagnostics"], { encoding: "utf8" });
  return Number(/^Instantiations: +(\d+)$/m.exec(told)?.[1]);
}

export function types(): Figure[] {
  using folder = mkdtempDisposableSync(join(tmpdir(), "bench-"));
  const [base, more] = [project(join(folder.path, "none"), none), project(join(folder.path, "both"), both)];
  const value = instantiations(more) / instantiations(base);
  return [{ what: "program: types made to check both resources, over none", value, unit: "times", bound: 1.05 }];
}
