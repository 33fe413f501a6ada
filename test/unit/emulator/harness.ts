/** What the emulator's own tests share. Like the emulator, it uses nothing of `src`. */
import assert from "node:assert/strict";
import { type Clock, type Emulator, type Options, startEmulator } from "../../../emulator";

// biome-ignore lint/suspicious/noExplicitAny: the fields of Authlete's responses have no type here
export type Json = any;

export interface HttpResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed JSON, or the text of any other response. */
  body: Json;
}

export const basic = (key: string, secret: string): string =>
  `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
export const bearer = (token: string): string => `Bearer ${token}`;

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  private time = Date.now();
  private readonly sleepers = new Map<() => void, number>();

  now = (): number => this.time;

  sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      this.sleepers.set(resolve, this.time + milliseconds);
      signal.addEventListener("abort", () => this.sleepers.delete(resolve) && reject(signal.reason), { once: true });
    });

  get sleeping(): number {
    return this.sleepers.size;
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
    for (const [wake, until] of this.sleepers) if (until <= this.time && this.sleepers.delete(wake)) wake();
  }
}

/** An emulator and the calls to it. Every call has the organization token unless it says otherwise. */
export class Harness {
  private running?: Emulator;

  get emulator(): Emulator {
    return this.running ?? assert.fail("The emulator is not running.");
  }

  start = async (options: Partial<Options> = {}): Promise<void> => {
    this.running = await startEmulator(options);
  };

  close = (): Promise<void> => this.emulator.close();

  /** Closes the emulator and starts another one with these options. */
  startAgain = async (options: Partial<Options>): Promise<void> => {
    await this.close();
    await this.start(options);
  };

  get token(): string {
    return bearer(this.emulator.credentials.accessToken);
  }

  /** The 2.x credential of the service owner. */
  get owner(): string {
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = this.emulator.credentials;
    return basic(serviceOwnerApiKey, serviceOwnerApiSecret);
  }

  /** What every call to the identity provider has in its body. */
  get organization(): Json {
    const { organizationId, apiServerId } = this.emulator.credentials;
    return { organizationId, apiServerId };
  }

  send = async (method: string, path: string, body?: unknown, authorization = this.token): Promise<HttpResponse> => {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (authorization) headers["authorization"] = authorization;
    const sent = typeof body === "string" ? body : JSON.stringify(body);
    const response = await fetch(this.emulator.url + path, { method, headers, body: sent });
    const text = await response.text();
    const isJson = text !== "" && response.headers.get("content-type")?.includes("json");
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
  };

  get = (path: string, authorization?: string): Promise<HttpResponse> =>
    this.send("GET", path, undefined, authorization);

  post = (path: string, body?: unknown, authorization?: string): Promise<HttpResponse> =>
    this.send("POST", path, body, authorization);

  del = (path: string, authorization?: string): Promise<HttpResponse> =>
    this.send("DELETE", path, undefined, authorization);

  newService = async (service: Json = { serviceName: "Shop" }): Promise<Json> => {
    const { status, body } = await this.post("/api/service", { ...this.organization, service });
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };

  newClient = async (service: Json, client: Json = { clientName: "Web" }): Promise<Json> => {
    const { status, body } = await this.post(`/api/${service.apiKey}/client/create`, client);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };
}

/** Starts an emulator before each test of the current group, and closes it afterwards. */
export const useEmulator = (options: () => Partial<Options> = () => ({})): Harness => {
  const harness = new Harness();
  beforeEach(() => harness.start(options()));
  afterEach(() => harness.close());
  return harness;
};

/** Like `useEmulator`, with a clock that the test moves. */
export const useEmulatorWithClock = (): [Harness, ManualClock] => {
  const clock = new ManualClock();
  return [useEmulator(() => ({ clock })), clock];
};

/** Asserts that Authlete refused the call with this status and result code, which its message repeats. */
export const assertRefused = ({ status, body }: HttpResponse, expected: number, code: string): void => {
  assert.deepEqual([status, body.resultCode], [expected, code]);
  assert.match(body.resultMessage, new RegExp(`^\\[${code}\\] /`));
};
