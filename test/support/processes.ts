/** Kills runs of the CLI, and finds the plugin processes that they leave behind. It reads `/proc`. */
import assert from "node:assert/strict";
import { type ChildProcess, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Kill {
  /** After how many calls to Authlete. */
  calls: number;
  /** Counts only calls whose path matches. */
  path?: RegExp;
  /** Kills the plugins too. */
  plugins: boolean;
  /** Default SIGKILL. */
  signal?: NodeJS.Signals;
}

/** Kills the CLI once enough calls were made. Returns the plugins that were in use. */
export async function killAfter(child: ChildProcess, kill: Kill, paths: () => string[]): Promise<string[]> {
  const { calls, path: counted = /./, plugins, signal = "SIGKILL" } = kill;
  while (paths().filter((path) => counted.test(path)).length < calls && child.exitCode === null) await sleep(5);
  const family = descendants(String(child.pid));
  const inUse = family.filter((pid) => isPlugin(pid) && isConnected(pid));
  child.kill(signal);
  if (plugins) for (const pid of family) process.kill(Number(pid), "SIGKILL");
  return inUse;
}

/** Asserts that these plugins end by themselves, whatever they still had in their queues. */
export async function assertPluginsEnd(pids: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200 && pids.some(isPlugin); tries++) await sleep(50);
  assert.deepEqual(pids.filter(isPlugin), [], "plugins outlive their engine");
}

/** Is this a plugin of ours that still runs? */
function isPlugin(pid: string): boolean {
  try {
    return /dynamic-provider|native\/index/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}

/** Is the plugin connected to its engine? One that was only started runs nothing of ours yet. */
function isConnected(pid: string): boolean {
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
function descendants(pid: string): string[] {
  const children = spawnSync("pgrep", ["-P", pid], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
  return children.flatMap((child) => [...descendants(child), child]);
}
