/** The steps that the comments of an example give, and what they lead to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "./console";
import { runBlock } from "./guide";
import { type Project, root } from "./project";

export const folderOf = (example: string) => join(root, "examples", example);

/** The commands that the lines of a comment show, in one block for each line. */
export const stepsOf = (example: string): string[] =>
  readFileSync(join(folderOf(example), "index.ts"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("// "))
    .map((line) => [...line.matchAll(/`(pulumi [^`]+)`/g)].map(([, command]) => command).join("\n"))
    .filter((commands) => commands !== "");

export const follow = (project: Project, commands: string, env = {}) =>
  runBlock(project, project.workspace.folder, commands, { ...env, PULUMI_OPTION_SKIP_PREVIEW: "true" });

/** What the token endpoint of the service answers to a client that authenticates so. */
export async function requestToken(project: Project, credentials: object, parameters: Record<string, string> = {}) {
  const [service] = await project.listServices();
  const body = new URLSearchParams({ grant_type: "client_credentials", ...parameters });
  const path = `/api/${service.apiKey}/auth/token`;
  const { action } = await project.callAuthlete("POST", path, { ...credentials, parameters: String(body) });
  return action;
}

/** An output of the stack, of any form. */
export async function output(project: Project, name: string): Promise<Json> {
  const outputs: Json = await project.outputs();
  return outputs[name];
}
