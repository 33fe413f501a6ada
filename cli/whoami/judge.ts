/** Tells from Authlete's answers what a credential is and what it reaches. */
import { isTokenCredential, type KeyPair } from "../../src/config/credential";
import type { Settings } from "../../src/config/settings";
import type { NamedService, Replies, Reply, ServiceList } from "./ask";
import { isAuthletes, type Origin, problemOf } from "./problem";

/** An access token whose kind Authlete does not let anybody see is an `accessToken`. */
export type Kind =
  | "organizationToken"
  | "serviceToken"
  | "accessToken"
  | "apiSecret"
  | "serviceKey"
  | "ownerKey"
  | "ownerAndServiceKey";

export interface Finding {
  kind: Kind;
  services?: ServiceList;
  /** The number of clients. Only a service's key is asked for it. */
  clients?: number;
  /** What to change, although the credential is valid. */
  advice?: string;
  /** Why the credential is not valid. */
  error?: string;
}

export function judge({ credential }: Settings, replies: Replies, origin: Origin): Finding {
  if (isTokenCredential(credential)) return judgeToken(replies, origin);
  const { service, owner } = credential;
  if (!service) return judgeOwner(replies, owner, origin);
  if (!owner) return judgeService(replies, service, origin);
  const ofOwner = judgeOwner(replies, owner, origin);
  const ofService = judgeService({ ...replies, services: undefined }, service, origin);
  const error = ofOwner.error ?? ofService.error;
  return { ...ofOwner, kind: "ownerAndServiceKey", clients: ofService.clients, error };
}

function judgeToken({ own, services, clients }: Replies, origin: Origin): Finding {
  const isApiSecret = /apiSecret|API_SECRET/.test(origin.settings.join());
  const list = services?.found;
  const isOfService = own?.found !== undefined || (!list && clients?.found !== undefined);
  if (isOfService && (!list || list.count < 2))
    return { kind: isApiSecret ? "apiSecret" : "serviceToken", services: only(own?.found), clients: clients?.found };
  if (list) return { kind: saysWhose(own) || list.count !== 1 ? "organizationToken" : "accessToken", services: list };
  return { kind: isApiSecret ? "apiSecret" : "accessToken", error: problemOf(services?.error, origin) };
}

/** A server that does not know the path of the call says nothing about the credential. */
const saysWhose = (own: Reply<unknown> | undefined): boolean =>
  !(own?.error && [404, 405].includes(own.error.status) && !isAuthletes(own.error));

function judgeOwner({ services }: Replies, owner: KeyPair | undefined, origin: Origin): Finding {
  const list = services?.found;
  if (!list) return { kind: "ownerKey", error: problemOf(services?.error, origin) };
  if (list.count !== 1 || list.first[0]?.id !== owner?.key) return { kind: "ownerKey", services: list };
  const advice = "This is the key of a service, not of its owner: set authlete:apiKey and authlete:apiSecret instead.";
  return { kind: "serviceKey", services: list, advice };
}

function judgeService({ own, services, clients }: Replies, { key }: KeyPair, origin: Origin): Finding {
  const list = services?.found;
  const isAccepted = own?.found !== undefined || clients?.found !== undefined || list?.first[0]?.id === key;
  const ofKey = own?.found ?? list?.first[0] ?? (isKey(key) ? { id: key } : undefined);
  if (isAccepted && (!list || list.count < 2))
    return { kind: "serviceKey", services: only(ofKey), clients: clients?.found };
  if (!list) return { kind: "serviceKey", error: problemOf(clients?.error, origin) };
  const [ownerKey, ownerSecret] = ["authlete:serviceOwnerApiKey", "authlete:serviceOwnerApiSecret"];
  const advice = `This is the key of a service owner, not of a service: set ${ownerKey} and ${ownerSecret} instead.`;
  return { kind: "ownerKey", services: list, advice };
}

const only = (service: NamedService | undefined): ServiceList => ({ count: 1, first: service ? [service] : [] });

/** A key is the id of a service or an owner. What has another form may be a secret in the wrong place. */
export const isKey = (text: string): boolean => /^\d+$/.test(text);
