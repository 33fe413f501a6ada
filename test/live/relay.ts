/** Passes calls on to Authlete, and records them as the emulator does. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { CallEntry } from "../../emulator/index";

/** Authlete's answers that make the provider send a call again. The record shows only the call that settled it. */
const isSentAgain = (status: number) => status === 403 || status === 429 || status >= 500;

/** What the relay's own connection says differently. */
const ofConnection = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const { authorization = "", "content-type": type = "application/json" } = headers;
  return { authorization, "content-type": type };
}

export class Relay {
  private readonly server = createServer((request, response) => {
    this.passOn(request, response).catch(() => response.destroy());
  });

  private constructor(
    private readonly target: string,
    private readonly host: CallEntry["host"],
    private readonly calls: CallEntry[],
  ) {}

  /** Listens on 127.0.0.1, and adds to `calls`. */
  static async start(target: string, host: CallEntry["host"], calls: CallEntry[]): Promise<Relay> {
    const relay = new Relay(target, host, calls);
    await new Promise<void>((resolve) => relay.server.listen(0, "127.0.0.1", resolve));
    return relay;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url: path = "/" } = request;
    const headers = headersOf(request);
    const body = await text(request);
    const answer = await fetch(this.target + path, { method, headers, redirect: "manual", ...(body && { body }) });
    const { status } = answer;
    const [authorization = "none"] = String(headers["authorization"]).split(" ");
    if (!isSentAgain(status)) this.calls.push({ method, path, status, authorization, body, host: this.host });
    response.writeHead(status, Object.fromEntries([...answer.headers].filter(([name]) => !ofConnection.has(name))));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}
