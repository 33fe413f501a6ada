/** Runs a generated program without an engine, and says what it declares. */
import * as ts from "typescript";
import { type Entry, resourceOf } from "../../../../cli/import/import-file";
import { secretsOf } from "../../../../cli/import/program";

export interface Declared {
  kind: string;
  name: string;
  args: Record<string, unknown>;
}

/** The files by name; `index.ts` is run. */
export type Files = Map<string, string>;

export function evaluate(files: Files, entries: readonly Entry[], entry = "index"): Declared[] {
  const declared: Declared[] = [];
  const modules: Record<string, object> = {
    "pulumi-authlete": { Service: declaring("Service"), Client: declaring("Client") },
    "@pulumi/pulumi": { Config: configOf(entries) },
  };

  function declaring(kind: string) {
    return class {
      readonly id: unknown;

      constructor(name: string, args: Record<string, unknown>) {
        this.id = entries.find((each) => each.type.endsWith(`:${kind}`) && each.name === name)?.id;
        declared.push({ kind, name, args });
      }
    };
  }

  function load(name: string): object {
    const key = name.replace(/^\.\//, "");
    modules[key] ??= runModule(files.get(`${key}.ts`) ?? "throw new Error('no such module')", load);
    return modules[key];
  }

  load(entry);
  return declared;
}

function runModule(text: string, load: (name: string) => object): object {
  const { outputText, diagnostics } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  });
  const [problem] = diagnostics ?? [];
  if (problem) throw new Error(`${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}\n${text}`);
  const exports = {};
  new Function("require", "exports", `"use strict";${outputText}`)(load, exports);
  return exports;
}

/** The configuration that the script of secrets would set. */
function configOf(entries: readonly Entry[]) {
  const values = new Map<string, unknown>();
  for (const resource of entries.map(resourceOf))
    for (const { key, path } of resource ? secretsOf(resource) : [])
      values.set(
        key,
        path.reduce<unknown>((at, member) => Object(at)[member], resource?.inputs),
      );
  const read = (key: string) => {
    if (!values.has(key)) throw new Error(`${key} is not set`);
    return values.get(key);
  };
  return class {
    requireSecret = read;
    requireSecretObject = read;
  };
}
