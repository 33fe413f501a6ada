/** What the actions do that the workflows use: by name, and with the inputs that are known here. Any other one fails. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine";

/** The files that jobs hand on, by the name of the artifact. */
export type Artifacts = Record<string, { path: string; content: string }>;

type Inputs = Record<string, string>;

export interface Action {
  inputs: readonly string[];
  run(machine: Machine, inputs: Inputs, artifacts: Artifacts): void | Promise<void>;
}

function upload({ folder }: Machine, { name = "", path = "" }: Inputs, artifacts: Artifacts): void {
  artifacts[name] = { path, content: readFileSync(join(folder, path), "utf8") };
}

function download({ folder }: Machine, { name = "" }: Inputs, artifacts: Artifacts): void {
  const { path, content } = artifacts[name] ?? assert.fail(`there is no artifact ${name}`);
  writeFileSync(join(folder, path), content);
}

export const actions: Record<string, Action> = {
  "actions/checkout": { inputs: ["persist-credentials"], run: (machine) => machine.checkout() },
  // The Node.js of the tests is on every machine.
  "actions/setup-node": { inputs: ["node-version"], run: () => {} },
  // Without a command, it only installs the CLI: here, the one that the tests have.
  "pulumi/actions": { inputs: ["pulumi-version"], run: (machine) => machine.installPulumi() },
  "actions/upload-artifact": { inputs: ["name", "path"], run: upload },
  "actions/download-artifact": { inputs: ["name"], run: download },
};
