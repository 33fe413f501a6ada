/** Describes the machine and the versions that produced the figures. */
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { pulumiCli } from "../scripts/pulumi-cli";
import { root } from "./measure";

const versionOf = (name: string): string => require(join(root, "node_modules", name, "package.json")).version;

export async function describeMachine(): Promise<string> {
  const { version } = await pulumiCli();
  const [{ model = "unknown processor" } = {}, { length }] = [cpus()[0], cpus()];
  const packages = ["pulumi-authlete", "@pulumi/pulumi", "undici", "zod"];
  return [
    `- ${length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${type()} ${release()}`,
    `- load average over the last 15 minutes: ${Math.round(loadavg()[2] ?? 0)}, about 2 of it from this run itself`,
    `- Node ${process.versions.node}, Pulumi CLI ${version}`,
    `- ${packages.map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
  ].join("\n");
}
