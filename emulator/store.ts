import { randomBytes } from "node:crypto";
import type { ClientCollection } from "./client-collection";
import type { Members } from "./json";
import type { Options } from "./options";

export interface Service {
  id: string;
  /** The fields of the service, except for those that are computed for each response. */
  members: Members;
  clients: ClientCollection;
  /** The keys in a hardware security module, by handle. */
  hsks: Map<string, Members>;
  /** The cluster that the service is on. */
  apiServerId: number;
  /** Whether the service belongs to an organization. */
  owned: boolean;
  /** Until when, and for how many more calls, the rights to the service have not reached the cluster. */
  rightsLag: { until: number; calls: number };
  /** The time from which the service appears in the list. */
  listedFrom: number;
}

/** An access token. Without a service, it belongs to the organization. */
export interface Token {
  tokenId: string;
  accessToken: string;
  description?: string;
  serviceId?: string;
  rights: string[];
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Missing if it does not expire. */
  expiresAt?: number;
}

/** An access token that a service has issued to a client of its own. */
export interface AccessToken {
  serviceId: string;
  clientId: string;
  /** In milliseconds since 1970. */
  expiresAt: number;
}

/** An entry of the audit log, in the documented form. What `details` holds is not documented. */
export interface AuditEntry {
  event: string;
  status: "completed" | "failed";
  timestamp: string;
  cluster: string;
  path: string;
  remoteAddr: string;
  userAgent: string;
  user: string;
  details: Members;
}

/** The data of the emulator. */
export class Store {
  readonly services = new Map<string, Service>();
  /** By value. */
  readonly tokens = new Map<string, Token>();
  /** By value, or by the `jti` of a JWT. */
  readonly accessTokens = new Map<string, AccessToken>();
  /** The audit log, the oldest entry first. */
  readonly audit: AuditEntry[] = [];
  /** Every token and secret that was issued, in their order. */
  readonly secrets: string[] = [];
  private lastNumber = 0;
  private lastTimestamp = 0;

  constructor(private readonly options: Options) {}

  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** A new id of 16 digits. With `largeIds`, an odd number beyond 2^53, which a double cannot hold. */
  nextId(): string {
    const step = BigInt(this.nextNumber());
    return String(this.options.largeIds ? 2n ** 53n + 1n + 2n * step : 5344929610806818n + 104729n * step);
  }

  /** The time in milliseconds, but later than every timestamp before, so that every update changes `modifiedAt`. */
  nextTimestamp(): number {
    this.lastTimestamp = Math.max(this.options.clock.now(), this.lastTimestamp + 1);
    return this.lastTimestamp;
  }

  newSecret(bytes: number): string {
    const secret = randomText(bytes);
    this.secrets.push(secret);
    return secret;
  }

  /** Nothing says what the id of a token looks like, but that it is text. */
  addToken(token: Omit<Token, "tokenId" | "accessToken" | "createdAt"> & { accessToken?: string }): Token {
    const accessToken = token.accessToken ?? this.newSecret(32);
    const tokenId = `token-${this.nextNumber()}`;
    const added = { ...token, accessToken, tokenId, createdAt: this.options.clock.now() };
    this.tokens.set(accessToken, added);
    return added;
  }

  /** Deletes a service together with its tokens. */
  deleteService(service: Service): void {
    this.services.delete(service.id);
    for (const token of this.tokens.values()) if (token.serviceId === service.id) this.tokens.delete(token.accessToken);
  }
}

export const randomText = (bytes: number): string => randomBytes(bytes).toString("base64url");

/** What every operation can use. */
export interface Context {
  store: Store;
  options: Options;
}
