/** An Authlete in a process of its own, so that it takes no time from who is measured nor from who measures. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type Credentials, startEmulator } from "../emulator/index";

export interface Place extends Credentials {
  url: string;
  idpUrl: string;
}

export class Authlete {
  private constructor(
    readonly place: Place,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Authlete> {
    const child = fork(__filename, { execArgv: [] });
    const [place] = await once(child, "message");
    return new Authlete(place, child);
  }

  /** Every answer comes so many milliseconds late from now on. The number of requests since the last call of this. */
  async late(milliseconds: number): Promise<number> {
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
  process.send?.({ url, idpUrl, ...credentials } satisfies Place);
}

if (require.main === module) void serve();
