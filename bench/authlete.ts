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

  /** Adds a service with this many clients, without requests. */
  async seed(clients: number): Promise<void> {
    this.child.send({ clients });
    await once(this.child, "message");
  }

  [Symbol.dispose](): void {
    if (this.child.connected) this.child.disconnect();
  }
}

async function serve(): Promise<void> {
  const { url, idpUrl, credentials, calls, faults, seed, close } = await startEmulator({ record: "lines" });
  process.on("message", (message: number | { clients: number }) => {
    if (typeof message === "number") faults.splice(0, faults.length, ...(message ? [{ delay: message }] : []));
    else seed({ clients: Array.from({ length: message.clients }, (_, i) => ({ clientName: `Client ${i}` })) });
    process.send?.(calls.splice(0).length);
  });
  process.once("disconnect", close);
  process.send?.({ url, idpUrl, ...credentials } satisfies Connection);
}

if (require.main === module) void serve();
