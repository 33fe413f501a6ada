import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { RecordedUrns } from "../host";
import { parse } from "../json";
import { isRecord } from "../value";

const run = promisify(execFile);

/** What the stack has recorded, as the CLI knows it: the protocol of plugins does not say. */
export class StackRecord {
  private urn = "";
  private record: Promise<RecordedUrns | undefined> | undefined;

  constructor(private readonly folder = process.cwd()) {}

  /** Learns which stack it is from any of its URNs. */
  learn(urn: string): void {
    this.urn = urn;
  }

  /** Asked once a run: what the run itself creates, it knows. */
  read(): Promise<RecordedUrns | undefined> {
    this.record ??= this.ask();
    return this.record;
  }

  /**
   * A URN does not say the organization. A backend of one's own has only one; on Pulumi Cloud it is the user's default, or
   * that of the stack which is selected.
   */
  private async ask(): Promise<RecordedUrns | undefined> {
    const [, , stack = "", , project = ""] = this.urn.split(":");
    for (const args of [["--stack", `organization/${project}/${stack}`], ["--stack", stack], []]) {
      const record = await this.exported(args);
      if (record) return record;
    }
    return undefined;
  }

  private async exported(args: string[]): Promise<RecordedUrns | undefined> {
    try {
      const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
      const options = { cwd: this.folder, env, maxBuffer: Number.POSITIVE_INFINITY, timeout: 20_000 };
      const { stdout } = await run("pulumi", ["stack", "export", "--non-interactive", ...args], options);
      return urnsById(parse(stdout), this.urn.split("::").slice(0, 2).join("::"));
    } catch {
      return undefined;
    }
  }
}

/** The URNs of the export of a stack, but for what it only looks up. An export of another stack says nothing. */
function urnsById(exported: unknown, stackUrn: string): RecordedUrns | undefined {
  const deployment = isRecord(exported) && isRecord(exported.deployment) ? exported.deployment : {};
  const resources = Array.isArray(deployment.resources) ? deployment.resources.filter(isRecord) : [];
  const isOwn = resources.every(({ urn }) => String(urn).startsWith(`${stackUrn}::`));
  const managed = resources.filter(({ external }) => external !== true);
  return isOwn ? new Map(managed.map(({ id, urn }) => [String(id), String(urn)])) : undefined;
}
