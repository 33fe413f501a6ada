/** Passes calls on to Authlete, and records them as the emulator does. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { CallEntry } from "../../emulator/index";
import { LocalServer } from "../support/local-server";

/** Authlete's answers that make the provider send a call again. The record shows only the call that settled it. */
const isSentAgain = (status: number) => status === 403 || status === 429 || status >= 500;

/** What the relay's own connection says differently. */
const ofConnection = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const { authorization = "", "content-type": type = "application/json" } = headers;
  return { authorization, "content-type": type };
}

export class Relay extends LocalServer {
  private constructor(
    private readonly target: string,
    private readonly host: CallEntry["host"],
    private readonly calls: CallEntry[],
  ) {
    super();
  }

  /** Listens, and adds to `calls`. */
  static start(target: string, host: CallEntry["host"], calls: CallEntry[]): Promise<Relay> {
    return new Relay(target, host, calls).listen();
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
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
