/** Asks Authlete what a credential reaches. */
import { connect } from "../../src/api/connect";
import { AuthleteError, unexpectedShape } from "../../src/api/error";
import { printable } from "../../src/api/error-body";
import { newRun } from "../../src/api/run";
import type { Call } from "../../src/call";
import { isTokenCredential } from "../../src/config/credential";
import type { Settings } from "../../src/config/settings";
import { processHost } from "../../src/host";
import * as tables from "../../src/resources/definitions";
import { isRecord, textOf } from "../../src/value";

export interface NamedService {
  id: string;
  name?: string;
  /** The number of its clients, if the credential may list them. */
  clients?: number;
}

export interface ServiceList {
  count: number;
  /** The first ones of the list. */
  first: NamedService[];
}

export type Reply<T> = { found: T; error?: undefined } | { found?: undefined; error: AuthleteError };

export interface Replies {
  /** The service that the credential is bound to: the call of Authlete's authentication guide. */
  own?: Reply<NamedService>;
  services?: Reply<ServiceList>;
  /** The number of clients. */
  clients?: Reply<number>;
  /** The version of the server. */
  version?: Reply<string>;
}

const shown = 3;

/** Servers differ in what they refuse, so one answer alone does not tell the kind of the credential. */
export async function askAll(settings: Settings): Promise<Replies> {
  const { credential, generation } = settings;
  const { service, owner } = isTokenCredential(credential) ? {} : credential;
  const target = { ...settings, id: { serviceId: service?.key } };
  const [own, services, clients, version] = await Promise.all([
    service || !owner ? ask(settings, get("/api/service/get", service?.key), "service", readService) : undefined,
    ask(settings, tables.service.calls(target).list(0, shown), "list of services", readServices),
    service || (!owner && generation === 2)
      ? ask(settings, tables.client.calls(target).list(0, 1), "list of clients", readClients)
      : undefined,
    ask(settings, get("/api/info"), "version", readVersion),
  ]);
  return { own, services, clients, version };
}

const get = (path: string, service?: string): Call => ({ method: "GET", path, service, repeatable: true });

/** Sends one request, without a retry and without the credential that stands in for a stored one. */
export async function ask<T>(
  settings: Settings,
  call: Call,
  what: string,
  read: (answer: unknown) => T | undefined,
): Promise<Reply<T>> {
  const alone = { ...settings, fallback: undefined, maxWait: 0 };
  try {
    const found = read(await connect(alone, newRun(alone, processHost))(call));
    return found === undefined ? { error: unexpectedShape(call, what) } : { found };
  } catch (error) {
    if (error instanceof AuthleteError) return { error };
    throw error;
  }
}

function readService(answer: unknown): NamedService | undefined {
  if (!isRecord(answer)) return undefined;
  const id = printable(textOf(answer.apiKey) ?? "");
  const name = printable(textOf(answer.serviceName) ?? "");
  return id === "" ? undefined : { id, ...(name && { name }) };
}

function readServices(answer: unknown): ServiceList | undefined {
  const list = readList(answer, "services");
  return list && { count: list.count, first: list.items.slice(0, shown).flatMap((item) => readService(item) ?? []) };
}

export const readClients = (answer: unknown) => readList(answer, "clients")?.count;

function readVersion(answer: unknown): string | undefined {
  const version = isRecord(answer) && textOf(answer.version);
  return version ? printable(version) : undefined;
}

/** A list that is empty may have no items at all, and one that is whole no count. */
function readList(answer: unknown, name: string): { count: number; items: unknown[] } | undefined {
  if (!isRecord(answer)) return undefined;
  const { [name]: items, totalCount } = answer;
  const isCount = Number.isSafeInteger(totalCount) && Number(totalCount) >= 0;
  if (!isCount && !Array.isArray(items)) return undefined;
  const found = Array.isArray(items) ? items : [];
  return { count: Math.max(isCount ? Number(totalCount) : 0, found.length), items: found };
}
