import { randomBytes } from "node:crypto";
import type { Clients } from "./clients";
import type { Members } from "./json";
import type { Options } from "./options";

export interface Service {
  id: string;
  /** Everything that Authlete answers about it, but for what it counts. */
  members: Members;
  clients: Clients;
  /** Keys in a hardware security module, by handle. */
  hsks: Map<string, Members>;
  /** The cluster it lives on. */
  apiServerId: number;
  /** False for one that no organization owns. */
  owned: boolean;
  /** Until when, and for how many more calls, the rights to it have not spread. */
  lag: { until: number; calls: number };
  /** When it appears in the list. */
  listedFrom: number;
}

/** An access token. Without a service it is the organization's. */
export interface Token {
  tokenId: string;
  accessToken: string;
  description?: string;
  serviceId?: string;
  rights: string[];
}

/** What this Authlete has been told. */
export class Store {
  readonly services = new Map<string, Service>();
  /** By value. */
  readonly tokens = new Map<string, Token>();
  private counter = 0;
  private clock = 0;

  constructor(private readonly options: Options) {}

  /** The next sequence number. */
  number(): number {
    this.counter += 1;
    return this.counter;
  }

  /** A new id: 16 digits. Odd numbers beyond 2^53 are those that a double cannot hold. */
  id(): string {
    const step = BigInt(this.number());
    return String(this.options.largeIds ? 2n ** 53n + 1n + 2n * step : 5344929610806818n + 104729n * step);
  }

  /** The time in milliseconds; no two calls get the same. */
  now(): number {
    this.clock = Math.max(Date.now(), this.clock + 1);
    return this.clock;
  }

  addToken(token: Omit<Token, "tokenId" | "accessToken"> & { accessToken?: string }): Token {
    const added = { ...token, accessToken: token.accessToken ?? secret(32), tokenId: String(this.number()) };
    this.tokens.set(added.accessToken, added);
    return added;
  }

  removeService(service: Service): void {
    this.services.delete(service.id);
    for (const token of this.tokens.values()) if (token.serviceId === service.id) this.tokens.delete(token.accessToken);
  }
}

export const secret = (bytes: number): string => randomBytes(bytes).toString("base64url");

/** The parts of an Authlete that a handler may use. */
export interface Emulation {
  store: Store;
  options: Options;
}
