/** Where the figures are from. */
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { pulumiCli } from "../scripts/cli";
import { root } from "./measure";

const versionOf = (name: string): string => require(join(root, "node_modules", name, "package.json")).version;

export async function machine(): Promise<string> {
  const { version } = await pulumiCli();
  const [{ model = "unknown processor" } = {}, { length }] = [cpus()[0], cpus()];
  const packages = ["pulumi-authlete", "@pulumi/pulumi", "undici", "zod"];
  return [
    `- ${length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${type()} ${release()}`,
    `- a load of ${Math.round(loadavg()[2] ?? 0)} in the last 15 minutes, of which this run itself makes about 2`,
    `- Node ${process.versions.node}, Pulumi CLI ${version}`,
    `- ${packages.map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
  ].join("\n");
}
