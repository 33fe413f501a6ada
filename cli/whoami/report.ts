/** What the command found out, as an object for programs and as lines for people. */
import { Secrets } from "../../src/api/redact";
import type { CredentialSource } from "../estate/places";
import type { Finding, Kind } from "./judge";
import type { Allowed } from "./operations";
import { printOperations, printReach } from "./reach";

export interface Report extends Omit<Finding, "kind"> {
  /** Does Authlete accept the credential? */
  valid: boolean;
  kind?: Kind;
  /** When the token ends, if it says so: an ISO 8601 time. */
  expiresAt?: string;
  /** The keys of the pairs. A key is an id, not a secret. */
  keys?: string[];
  /** The stack whose configuration was read. */
  stack?: string;
  /** Absent if there is no credential. */
  source?: CredentialSource;
  baseUrl?: string;
  /** The key or variable that sets the address. Without one, it is the default. */
  baseUrlFrom?: string;
  apiVersion?: "3.0" | "2.x";
  /** What the server says of itself. Not every server does. */
  serverVersion?: string;
  organizationId?: string | null;
  organizationIdFrom?: string;
  /** What a valid credential may do. */
  operations?: Allowed[];
  /** Why the environment counts and not a stack. */
  note?: string;
}

const titles: Record<Kind, string> = {
  organizationToken: "an organization's access token",
  serviceToken: "a service's access token",
  accessToken: "an access token, of an organization or of a service",
  apiSecret: "a service's API secret, sent as Bearer",
  serviceKey: "a service's key and secret",
  ownerKey: "a service owner's key and secret",
  ownerAndServiceKey: "a service owner's key and secret, and those of a service",
};

/** Members whose texts come from a server, a user or another program. A secret may stand there. */
const foreign = new Set(["name", "id", "stack", "baseUrl", "serverVersion", "note", "error"]);

export function redactReport(report: Report, known: string[]): Report {
  const secrets = new Secrets(known);
  const replace = (key: string, value: unknown) =>
    foreign.has(key) && typeof value === "string" ? secrets.redact(value) : value;
  const keys = report.keys?.map((key) => secrets.redact(key));
  return JSON.parse(JSON.stringify({ ...report, keys }, replace));
}

/** The lines that say what is known. Problems and notes are not among them. */
export function toLines(report: Report): string[] {
  const { baseUrl, valid } = report;
  const facts = {
    Credential: printCredential(report),
    From: printSource(report),
    Organization: baseUrl && printOrganization(report),
    Server: baseUrl && printServer(report),
    Reaches: valid && printReach(report.services),
    May: printOperations(report, true, width),
    "May perhaps": printOperations(report, null, width),
    "May not": printOperations(report, false, width),
  };
  const known = Object.entries(facts).filter(([, fact]) => fact);
  return known.map(([label, fact]) => `${label.padEnd(width)}${fact}`);
}

const width = 14;

function printCredential({ kind, keys = [], valid, expiresAt }: Report): string | undefined {
  if (!kind) return undefined;
  return `${titles[kind]}${keys.length > 0 ? ` (key ${keys.join(", ")})` : ""}${valid ? `: valid${expiresAt ? ` until ${expiresAt}` : ""}` : ""}`;
}

const printServer = ({ baseUrl, baseUrlFrom, apiVersion, serverVersion }: Report): string =>
  `${baseUrl}${baseUrlFrom ? "" : " (default)"}, Authlete ${apiVersion}${serverVersion ? ` (server version ${serverVersion})` : ""}`;

/** Only whoever may create and remove services in 3.0 needs the number. */
function printOrganization({ valid, kind, apiVersion, organizationId, organizationIdFrom }: Report): string {
  if (organizationId) return `${organizationId} (${organizationIdFrom})`;
  if (!valid) return "not set";
  if (apiVersion === "2.x") return "not set (not needed for Authlete 2.x)";
  if (kind !== "organizationToken" && kind !== "accessToken") return "not set (not needed for this credential)";
  return "not set: to create and remove services, run `pulumi config set authlete:organizationId <number>`";
}

function printSource({ source, stack }: Report): string | undefined {
  if (!source) return stack && `neither stack ${stack} nor the environment has a credential`;
  const { place, settings, unused } = source;
  const names = settings.join(" and ");
  if (place === "environment") return `${names} in the environment${stack ? `; stack ${stack} has no credential` : ""}`;
  const rest = unused ? `; ${unused.join(" and ")} in the environment is not used` : "";
  return `${names} in the configuration of stack ${stack}${rest}`;
}
