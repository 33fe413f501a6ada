/** What the program in `examples/gitops/deployments` asks of Pulumi Deployments. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as ts from "typescript";
import type { Json } from "../console";
import { root } from "../project";

const program = join(root, "examples/gitops/deployments/index.ts");

/** Runs the program without an engine, and returns the inputs of its resources by their kind. */
export async function readDeployments(config: Record<string, string>): Promise<Record<string, Json>> {
  const asked: Record<string, Json> = {};
  await pulumi.runtime.setMocks(
    {
      call: () => ({}),
      newResource({ type, name, inputs }) {
        asked[type.replace("pulumiservice:index:", "")] = inputs;
        return { id: `${name}-id`, state: inputs };
      },
    },
    "gitops-deployments",
  );
  pulumi.runtime.setAllConfig(config, Object.keys(config));
  const { outputText } = ts.transpileModule(readFileSync(program, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  new Function("require", "exports", outputText)(createRequire(program), {});
  await pulumi.runtime.disconnect();
  return asked;
}
