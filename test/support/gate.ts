import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { LocalServer } from "./local-server";

/** Stands before Authlete, and lets the requests of a run pass one by one. It tells runs apart by their access tokens. */
export class Gate extends LocalServer {
  private readonly held = new Set<string>();
  /** The runs that are neither done nor have a request at the gate. */
  private readonly busy = new Set<string>();
  private readonly atGate = new Map<string, () => void>();

  private constructor(private readonly authlete: string) {
    super();
  }

  static before(authlete: string): Promise<Gate> {
    return new Gate(authlete).listen();
  }

  /** Does the work of a run whose requests wait until they may pass. Returns its result, or the error that it throws. */
  async hold(run: string, work: () => Promise<unknown>): Promise<unknown> {
    this.held.add(run);
    this.busy.add(run);
    try {
      return await work();
    } catch (error) {
      return error;
    } finally {
      this.held.delete(run);
      this.busy.delete(run);
    }
  }

  /** The runs whose requests wait, once each run is either done or waits. */
  async waiting(): Promise<string[]> {
    while (this.busy.size > 0) await setTimeout(1);
    return [...this.atGate.keys()].sort();
  }

  pass(run: string): void {
    const open = this.atGate.get(run);
    this.atGate.delete(run);
    this.busy.add(run);
    open?.();
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    const { authorization = "", "content-type": type = "application/json" } = headers;
    const body = await buffer(request);
    await this.wait(authorization.replace(/^Bearer /, ""));
    const init = { method, headers: { authorization, "content-type": type }, ...(body.length > 0 && { body }) };
    const answer = await fetch(this.authlete + url, init);
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  }

  private async wait(run: string): Promise<void> {
    if (!this.held.has(run)) return;
    await new Promise<void>((open) => {
      this.atGate.set(run, open);
      this.busy.delete(run);
    });
  }
}
