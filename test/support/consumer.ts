/** Installs the packed tarball as a consumer does, and runs the consumer's program. */
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { assertCalls } from "./assert-run";
import type { Consumer } from "./consumers";
import { withProject } from "./parallel";
import type { Project } from "./project";
import { install, npm } from "./tarball";

const managers = {
  npm: (folder: string) => install(folder),
  pnpm: (folder: string) => npm(folder, "exec", "--yes", "--package=pnpm@^12", "--", "pnpm", "install"),
  bun: (folder: string) => npm(folder, "exec", "--yes", "--package=bun@^1", "--", "bun", "install"),
};

const textOf = (content: string | object) => (typeof content === "string" ? content : JSON.stringify(content));

/** Writes the project into a new folder and installs it. Returns the project's folder. */
export async function installConsumer(base: string, consumer: Consumer, tarball: string): Promise<string> {
  const { packages, files, manager = "npm", manifest, runtime = "nodejs", folder = "." } = consumer;
  const project = join(base, folder);
  mkdirSync(project, { recursive: true });
  const dependencies = { ...packages, "pulumi-authlete": `file:${tarball}` };
  const own = {
    "package.json": { name: "consumer", private: true, ...manifest, dependencies },
    "Pulumi.yaml": { name: "engine", runtime },
  };
  for (const [name, content] of Object.entries({ ...own, ...files }))
    writeFileSync(join(project, name), textOf(content));
  await managers[manager](base);
  return project;
}

async function live(project: Project): Promise<void> {
  assertCalls(await project.run(["up", "--yes", "--skip-preview"]), "POST /api/service", "POST /api/:id/client/create");
  const current = await project.run(["preview", "--refresh", "--expect-no-changes"]);
  assertCalls(current, "GET /api/:id/service/get", "GET /api/:id/client/get/:id");
  assertCalls(await project.destroy(), "DELETE /api/:id/client/delete/:id", "POST /api/service/remove");
}

/** Runs the project through its life, with the commands of its own packages on PATH. */
export const runConsumer = (folder: string): Promise<void> =>
  withProject({ folder: () => folder }, async (project) => {
    const { env } = project.workspace;
    env["PATH"] = [join(folder, "node_modules/.bin"), env["PATH"]].join(delimiter);
    await live(project);
  })();
