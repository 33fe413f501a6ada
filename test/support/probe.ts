/** Applications and resource servers at work while keys rotate. They follow as late as they may. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  importJWK,
  type JSONWebKeySet,
  jwtVerify,
  SignJWT,
} from "jose";
import type { Emulator } from "../../emulator/index";

const issuer = "https://auth.shop.example";
const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** What an instance of the application was deployed with. */
interface Deployment {
  jwks: string;
  kid: string;
}

/** Something that was true from one time on, until the next such thing. */
interface Version<T> {
  from: number;
  value: T;
}

/** The versions that somebody may still have who is late by this long. */
const stillUsed = <T>(versions: readonly Version<T>[], now: number, late: number): T[] =>
  versions.filter((_, i) => (versions[i + 1]?.from ?? now) >= now - late).map(({ value }) => value);

export class Probe {
  private readonly deployments: Version<Deployment>[] = [];
  private readonly published: Version<string>[] = [];
  /** The latest token that each key of the service has signed. */
  private readonly tokens = new Map<unknown, string>();
  private readonly failures: string[] = [];
  private current = Promise.resolve();
  private isOver = false;
  /** How many tokens were issued, and how often one was verified. */
  readonly counts = { issued: 0, verified: 0 };

  constructor(
    private readonly authlete: Emulator,
    private readonly now: () => number,
    private readonly clientId: string,
    /** How late an application or a verifier may follow. */
    private readonly late: number,
  ) {}

  /** Deploys the application. Instances of the former version go on for as long as they may. */
  deploy(value: Deployment): void {
    this.deployments.push({ from: this.now(), value });
  }

  /** Works until it is stopped. */
  async start(): Promise<void> {
    while (!this.isOver) {
      this.current = this.tick().catch((error: Error) => void this.failures.push(String(error)));
      await this.current;
      await sleep(50);
    }
  }

  /** Changes something, such as the time, while no request is under way. */
  async between(change: () => void): Promise<void> {
    await this.current;
    change();
  }

  /** Ends the work, and asserts that nothing of it ever failed. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.current;
    assert.deepEqual(this.failures, []);
  }

  /** Asks for a token with every version of the application, and verifies all tokens as every verifier would. */
  async tick(): Promise<void> {
    const jwks = JSON.stringify(await this.call("GET", "service/jwks/get"));
    if (this.published.at(-1)?.value !== jwks) this.published.push({ from: this.now(), value: jwks });
    for (const version of stillUsed(this.deployments, this.now(), this.late)) {
      const token = await this.request(version);
      this.tokens.set(decodeProtectedHeader(token).kid, token);
    }
    const sets = stillUsed(this.published, this.now(), this.late).map((text): JSONWebKeySet => JSON.parse(text));
    for (const token of this.tokens.values()) await this.verify(token, sets);
  }

  private async request({ jwks, kid }: Deployment): Promise<string> {
    const jwk = JSON.parse(jwks).keys.find((key: { kid: string }) => key.kid === kid);
    const [iat, sub] = [Math.floor(this.now() / 1000), this.clientId.split("/")[1] as string];
    const assertion = await new SignJWT({ iss: sub, sub, aud: issuer, iat, exp: iat + 60 })
      .setProtectedHeader({ alg: "ES256", kid })
      .sign(await importJWK(jwk, "ES256"));
    const parameters = new URLSearchParams({
      ...{ grant_type: "client_credentials", client_assertion: assertion, client_assertion_type: assertionType },
    });
    const answer = await this.call("POST", "auth/token", { parameters: String(parameters) });
    assert.equal(answer.action, "OK", `${answer.resultMessage}, with the application's key ${kid}`);
    this.counts.issued += 1;
    return answer.jwtAccessToken;
  }

  /** Verifies a token that has not ended with every set that a verifier may have cached. */
  private async verify(token: string, sets: readonly JSONWebKeySet[]): Promise<void> {
    const now = this.now();
    if (Number(decodeJwt(token).exp) * 1000 <= now) return;
    for (const set of sets) await jwtVerify(token, createLocalJWKSet(set), { issuer, currentDate: new Date(now) });
    assert.equal((await this.call("POST", "auth/introspection", { token })).action, "OK", "introspection");
    this.counts.verified += 1;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the fields of Authlete's answers have no type here
  private async call(method: string, path: string, body?: object): Promise<any> {
    const { url, credentials } = this.authlete;
    const headers = { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" };
    const target = `${url}/api/${this.clientId.split("/")[0]}/${path}`;
    const answer = await fetch(target, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return answer.json();
  }
}
