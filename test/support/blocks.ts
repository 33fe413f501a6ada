/** The code blocks of pages, and programs, compiled as users of the package would, in one run of the compiler. */
import { join, resolve } from "node:path";
import * as ts from "typescript";
import { root } from "./project";

export interface Block {
  page: string;
  code: string;
}

export const blocksOf = (page: string, text: string): Block[] =>
  [...text.matchAll(/```(?:ts|js|typescript|javascript)\n(.*?)```/gs)].map(([, code = ""]) => ({ page, code }));

/** What a block may use that stands earlier on its page. */
const earlier: [uses: RegExp, declares: RegExp, line: string][] = [
  [/\bstartEmulator\b/, /\bimport .*startEmulator/, 'import { startEmulator } from "pulumi-authlete/emulator";'],
  [
    /\bauthlete\.faults\b/,
    /\b(const|as) authlete\b/,
    'declare const authlete: import("pulumi-authlete/emulator").Emulator;',
  ],
  [/\bauthlete\.[A-Zg]/, /\b(const|as) authlete\b/, 'import * as authlete from "pulumi-authlete";'],
  [/\bpulumi\./, /\bas pulumi\b/, 'import * as pulumi from "@pulumi/pulumi";'],
  [/\bshop\b/, /\bconst shop\b/, 'declare const shop: import("pulumi-authlete").Service;'],
];

const complete = ({ code }: Block): string => {
  const lines = earlier.filter(([uses, declares]) => uses.test(code) && !declares.test(code)).map(([, , line]) => line);
  return [...lines, code, "export {};"].join("\n");
};

/** Only a module may wait at its top level. */
const extensionOf = ({ code }: Block) => (/^\S.*\bawait\b/m.test(code) ? "mts" : "ts");

/** The type errors of each block, and then of each program. */
export function errorsOf(blocks: readonly Block[], programs: readonly string[]): string[][] {
  const nameOf = (block: Block, index: number) =>
    join(root, `examples/quickstart/block-${index}.${extensionOf(block)}`);
  const files = new Map(blocks.map((block, index) => [nameOf(block, index), complete(block)]));
  const roots = [...files.keys(), ...programs.map((program) => resolve(root, program))];
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: ["node"] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(resolve(name)) || fileExists.call(host, name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(resolve(name));
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host));
  return roots.map((file) =>
    found
      .filter((diagnostic) => diagnostic.file && resolve(diagnostic.file.fileName) === file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}
