/** Pulumi Cloud: signs the requests of ESC, and publishes its keys. Faults can be brought upon it, as upon the emulator. */
import { createHash, randomUUID } from "node:crypto";
import { type CryptoKey, exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from "jose";
import type { CallEntry, Emulator, Fault, Options } from "../../emulator";
import { ok } from "../../emulator/call";
import { defaultOptions } from "../../emulator/default-options";
import { type Listener, listen } from "../../emulator/http";
import { routeNotFound } from "../../emulator/refusal";
import type { Request as Asked } from "../../emulator/request";
import { createRuntime, type Runtime, resetRuntime } from "../../emulator/runtime";

/** The address of the function that rotates, and the environment that asks. */
export const functionUrl = "https://rotate.shop.example/authlete";
export const environment = "acme/prod";

/** What somebody has changed of a request. */
export interface Forgery {
  claims?: Record<string, unknown>;
  algorithm?: string;
  key?: CryptoKey | Uint8Array;
  /** The body that is sent, if it is another than the signed one. */
  sent?: unknown;
  method?: string;
}

export class PulumiCloud implements Pick<Emulator, "calls" | "faults" | "pause" | "resume"> {
  private constructor(
    private readonly runtime: Runtime,
    private readonly listener: Listener,
    private readonly keys: GenerateKeyPairResult,
  ) {}

  static async start(options: Partial<Options> = {}): Promise<PulumiCloud> {
    const keys = await generateKeyPair("RS256", { extractable: true });
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: "1", alg: "RS256" };
    const answer = (_: unknown, { entry }: Asked) => {
      if (entry.path === "/oidc/.well-known/jwks") return ok({ keys: [jwk] });
      throw routeNotFound(false);
    };
    const runtime = createRuntime({ ...defaultOptions(), ...options });
    return new PulumiCloud(runtime, await listen(runtime, answer, "cluster", 0), keys);
  }

  get issuer(): string {
    return this.listener.url;
  }

  get calls(): CallEntry[] {
    return this.runtime.calls;
  }

  get faults(): Fault[] {
    return this.runtime.faults;
  }

  reset(): void {
    resetRuntime(this.runtime);
  }

  pause = (): Promise<void> => {
    this.runtime.cancellation.abort();
    return this.listener.close();
  };

  resume = (): Promise<void> => {
    this.runtime.cancellation = new AbortController();
    return this.listener.open();
  };

  /** A request as ESC sends it, or one that somebody has changed. */
  async request(body: unknown, { claims = {}, algorithm = "RS256", key, sent = body, method = "POST" }: Forgery = {}) {
    const text = JSON.stringify(body);
    const now = Math.floor(Date.now() / 1000);
    const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const usual = { iss: this.issuer, aud: functionUrl, iat: now, exp: now + 600, jti: randomUUID() };
    const payload = { ...usual, current_env: environment, body_hash: hash, ...claims };
    const known = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    const header = { alg: algorithm, kid: "1" };
    const token = await new SignJWT(known).setProtectedHeader(header).sign(key ?? this.keys.privateKey);
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    return new Request(functionUrl, { method, headers, ...(method === "POST" && { body: JSON.stringify(sent) }) });
  }
}

/** A Pulumi Cloud for a group of tests. */
export function usePulumiCloud(options: Partial<Options> = {}): () => PulumiCloud {
  let cloud: PulumiCloud | undefined;
  before(async () => {
    cloud = await PulumiCloud.start(options);
  });
  beforeEach(() => cloud?.reset());
  after(() => cloud?.pause());
  return () => cloud as PulumiCloud;
}
