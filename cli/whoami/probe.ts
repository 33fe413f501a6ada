/** Asks what a credential may read, once it is known what it reaches. Nothing is written. */
import { isTokenCredential } from "../../src/config/credential";
import type { Settings } from "../../src/config/settings";
import { isIssuedId } from "../../src/id";
import { client, service } from "../../src/resources/definitions";
import { isRecord } from "../../src/value";
import { ask, type NamedService, type Reply, readClients } from "./ask";
import type { Finding } from "./judge";
import type { Evidence, Right } from "./rights";

/** What the credential was shown. What was not asked is absent. */
export interface Sight {
  /** Was the service whole, or only a limited view of it? */
  service?: Reply<boolean>;
  /** The number of clients of each service. */
  clients: (Reply<number> | undefined)[];
  auditLog?: Reply<true>;
}

export async function probe(settings: Settings, { kind, services, clients: known }: Finding): Promise<Sight> {
  const seen = services?.first ?? [];
  const mayOwn = kind === "organizationToken" || kind === "accessToken";
  const [whole, auditLog, clients] = await Promise.all([
    readFirst(settings, seen[0]),
    mayOwn && hasIdp(settings) ? ask(settings, auditLogCall, "audit log", (): true => true) : undefined,
    known === undefined ? Promise.all(seen.map((each) => countClients(settings, each))) : [{ found: known }],
  ]);
  return { service: whole, clients, auditLog };
}

/** The path of a call has the id in it, and a server may give anything for one. */
const targetOf = (settings: Settings, { id }: NamedService) =>
  isIssuedId(id) ? { ...settings, id: { serviceId: id } } : undefined;

async function readFirst(settings: Settings, first: NamedService | undefined): Promise<Reply<boolean> | undefined> {
  const target = first && targetOf(settings, first);
  return target && ask(settings, service.calls(target).read(), "service", isWhole);
}

async function countClients(settings: Settings, each: NamedService): Promise<Reply<number> | undefined> {
  const target = targetOf(settings, each);
  return target && ask(settings, client.calls(target).list(0, 1), "list of clients", readClients);
}

const auditLogCall = { method: "GET", path: "/api/audit/entries", idp: true, repeatable: true } as const;

const hasIdp = ({ idp, idpUrl, organizationId, apiServerId }: Settings): boolean =>
  Boolean(idp && idpUrl && organizationId && apiServerId);

/** Is it the service, and not a limited view of it? */
const isWhole = (answer: unknown) => (isRecord(answer) ? answer[service.whole] !== undefined : undefined);

export function evidenceOf({ generation, credential }: Settings, { kind }: Finding, sight: Sight): Evidence {
  if (generation === 2 && !isTokenCredential(credential)) return evidenceOfKey(kind);
  const isOfService = kind === "serviceToken" || kind === "apiSecret" || kind === "serviceKey";
  const seen: [Right, boolean | undefined][] = [
    ["VIEW_CLIENT", shows(sight.clients[0], () => true)],
    ["VIEW_SERVICE", shows(sight.service, (whole) => whole)],
    ["VIEW_AUDIT_LOG", shows(sight.auditLog, () => true)],
    ["OWNER", isOfService ? false : undefined],
  ];
  const where = (answer: boolean) => seen.filter(([, each]) => each === answer).map(([right]) => right);
  // In 3.0 it is the IdP that has tokens and the log. Whose another token is, nobody can tell.
  const organization = kind === "organizationToken" && generation === 3 ? true : isOfService ? false : undefined;
  return { proven: where(true), refuted: where(false), organization };
}

/** Keys of 2.x have all the rights of their kind. What an organization's token alone may do is no part of 2.x. */
const evidenceOfKey = (kind: Finding["kind"]): Evidence =>
  kind === "ownerKey" || kind === "ownerAndServiceKey"
    ? { proven: ["MODIFY_SERVICE", "OWNER"], refuted: [], organization: false }
    : { proven: ["CREATE_CLIENT"], refuted: ["MODIFY_SERVICE", "OWNER"], organization: false, ownKey: true };

/** A refusal for want of a right says so; any other failure says nothing. */
function shows<T>(reply: Reply<T> | undefined, test: (found: T) => boolean): boolean | undefined {
  if (reply?.found !== undefined) return test(reply.found);
  return reply?.error && [401, 403].includes(reply.error.status) ? false : undefined;
}
