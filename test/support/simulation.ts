/** Updates of many clients in simulated time: of the plugin all but HTTP is real, pace and retries included. */
import { AuthleteError } from "../../src/api/error";
import { withRetry } from "../../src/api/retry";
import type { Call } from "../../src/call";
import { currentSession } from "../../src/provider/session";
import { afterMicrotasks, SharedClock } from "./clock";
import { type Config, configure } from "./emulator";
import { TestHost } from "./host";
import type { Fields } from "./resource";

import clients = require("../../src/provider/client");

interface Client extends Fields {
  clientId: number;
  modifiedAt: number;
}

export interface Options {
  /** How many clients the service has. */
  total: number;
  /** The ids in the order of the list. Default: as they were created. */
  order?: (ids: number[]) => number[];
  /** The most rows that a page holds. */
  cap?: number;
  config?: Config;
  /** Milliseconds until Authlete carries a call out, and until its answer is here. */
  latency?: () => [there: number, back: number];
  /** Called before each call. What it returns is the answer's failure. */
  fail?: (call: Call) => { status: number; retryAfter?: number } | undefined;
  /** What a row of the list shows of a client. */
  rowOf?: (client: Client) => Fields;
}

const idsTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

export class Simulation {
  readonly clock = new SharedClock(afterMicrotasks);
  readonly host = new TestHost(this.clock);
  readonly sent = { pages: 0, reads: 0, writes: 0 };
  readonly clients: Client[];
  /** Sees each write when it goes out. */
  onWrite: (id: number, body: Client) => void = () => {};

  constructor(private readonly options: Options) {
    const { total, order = (ids) => ids, config } = options;
    this.clients = order(idsTo(total)).map((clientId) => ({
      ...{ clientId, clientName: `Client ${clientId}`, createdAt: 1, modifiedAt: 1 },
    }));
    configure({ accessToken: "t0ken", ...config }, this.host);
    const session = currentSession();
    session.send = withRetry(session, (call) => this.serve(call));
  }

  get requests(): number {
    return this.sent.pages + this.sent.reads + this.sent.writes;
  }

  find(id: number): Client {
    return this.clients.find(({ clientId }) => clientId === id) as Client;
  }

  /** Changes a client behind the plugin's back. */
  edit(id: number, fields: Fields): void {
    const client = this.find(id);
    Object.assign(client, fields, { modifiedAt: client.modifiedAt + 1 });
  }

  /** Renames a client, as the engine asks for it. */
  async rename(id: number, clientName = `Renamed ${id}`, modifiedAt = 1): Promise<Fields> {
    const state = { serviceId: "1", clientName: `Client ${id}`, createdAt: 1, modifiedAt, __provider: "x" };
    const { outs } = await clients.update(`1/${id}`, state, {
      ...{ serviceId: "1", clientName, __provider: "x" },
    });
    return outs ?? {};
  }

  private async serve(call: Call): Promise<unknown> {
    const failure = this.options.fail?.(call);
    const answer = this.handlerOf(call);
    const [there, back] = this.options.latency?.() ?? [25, 25];
    await this.clock.sleep(there);
    if (failure) throw new AuthleteError(call, failure.status, undefined, "busy", "wait", failure);
    const text = JSON.stringify(answer());
    await this.clock.sleep(back);
    return JSON.parse(text);
  }

  /** Counts a call, and returns what carries it out. */
  private handlerOf({ path, body }: Call): () => unknown {
    const [, start, end] = /list\?start=(\d+)&end=(\d+)/.exec(path) ?? [];
    if (start) return this.count("pages", () => this.page(Number(start), Number(end)));
    const id = Number(path.split("/").at(-1));
    if (body === undefined) return this.count("reads", () => this.find(id));
    const written = JSON.parse(JSON.stringify(body)) as Client;
    this.onWrite(id, written);
    return this.count("writes", () => this.write(id, written));
  }

  private count(kind: keyof Simulation["sent"], handler: () => unknown): () => unknown {
    this.sent[kind]++;
    return handler;
  }

  private page(start: number, end: number): Fields {
    const { cap = 100, rowOf = (client: Client) => client } = this.options;
    const rows = this.clients.slice(start, Math.min(end, start + cap)).map(rowOf);
    return { totalCount: this.clients.length, clients: rows };
  }

  private write(id: number, body: Client): Client {
    const client = this.find(id);
    return Object.assign(client, body, { modifiedAt: client.modifiedAt + 1 });
  }
}
