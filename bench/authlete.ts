/** The emulator in its own process, so that it does not block the contenders or the bench. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Credentials, startEmulator } from "../emulator/index";

export interface Connection extends Credentials {
  url: string;
  idpUrl: string;
}

export class Authlete {
  private constructor(
    readonly connection: Connection,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Authlete> {
    const child = fork(__filename, { execArgv: [] });
    const [connection] = await once(child, "message");
    return new Authlete(connection, child);
  }

  /** Delays every answer from now on. Resolves to the number of requests since the previous call. */
  async setLatency(milliseconds: number): Promise<number> {
    this.child.send(milliseconds);
    const [requests] = await once(this.child, "message");
    return requests;
  }

  [Symbol.dispose](): void {
    if (this.child.connected) this.child.disconnect();
  }
}

async function serve(): Promise<void> {
  const { url, idpUrl, credentials, calls, faults, close } = await startEmulator({ record: "lines" });
  process.on("message", (delay: number) => {
    faults.splice(0, faults.length, ...(delay ? [{ delay }] : []));
    process.send?.(calls.splice(0).length);
  });
  process.once("disconnect", close);
  process.send?.({ url, idpUrl, ...credentials } satisfies Connection);
}

if (require.main === module) void serve();
