/** The processes of a run of the CLI, read from `/proc`. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Does the process still run, as a plugin of ours? */
export function isPlugin(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("dynamic-provider");
  } catch {
    return false;
  }
}

/** Is the plugin connected to its engine? One that was only started runs nothing of ours yet. */
export function isUsed(pid: string): boolean {
  const [address = ""] = readFileSync(`/proc/${pid}/cmdline`, "utf8")
    .split("\0")
    .filter((word) => /^[\d.]+:\d+$/.test(word));
  const port = Number(address.split(":")[1]).toString(16).toUpperCase().padStart(4, "0");
  const sockets = readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  const lines = readFileSync(`/proc/${pid}/net/tcp`, "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return lines.some(
    ([, , remote, , , , , , , inode]) => remote?.endsWith(`:${port}`) && sockets.includes(`socket:[${inode}]`),
  );
}

/** The ids of all processes below one. */
export function descendants(pid: string): string[] {
  const children = spawnSync("pgrep", ["-P", pid], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
  return children.flatMap((child) => [...descendants(child), child]);
}
