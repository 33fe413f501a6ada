import type { AuthleteError } from "../../src/api/error";

/** What an explanation names. */
export interface Origin {
  /** The keys or variables that hold the credential. */
  settings: string[];
  /** The version of Authlete that the calls are for. */
  apiVersion: string;
}

type Explanation = [applies: (error: AuthleteError) => boolean, explain: (origin: Origin) => string];

/** Did Authlete itself answer? A proxy or another server has no such codes. */
export const isAuthletes = ({ code = "" }: AuthleteError): boolean => /^A\d/.test(code);

const isBadPath = ({ status }: AuthleteError) => [400, 404, 405].includes(status);

/** The first row that fits applies. */
const rows: Explanation[] = [
  [({ code }) => code === "A458203", () => "The credential belongs to another server. Check authlete:baseUrl."],
  [
    ({ status }) => status === 401,
    ({ settings }) =>
      `Authlete does not accept the credential: it may be expired or revoked, or belong to another server. Check ${settings.join(", ")} and authlete:baseUrl.`,
  ],
  [
    (error) => error.status === 403 && !isAuthletes(error),
    () => "Another server than Authlete refuses. Check authlete:baseUrl, and the proxy if there is one.",
  ],
  [
    (error) => isBadPath(error) && !isAuthletes(error),
    ({ apiVersion }) => `No Authlete ${apiVersion} is at this address. Check authlete:baseUrl and authlete:apiVersion.`,
  ],
  [
    isBadPath,
    () => "Authlete shows neither a service nor a list to this credential. Check authlete:baseUrl and its rights.",
  ],
];

/**
 * Says why the credential is not valid, if a refusal means that. A credential that lacks a right is valid. The error's own
 * message would not help here: its remedy points to this command, or is meant for one resource.
 */
export function problemOf(error: AuthleteError | undefined, origin: Origin): string | undefined {
  const explain = error && rows.find(([applies]) => applies(error))?.[1];
  if (error && explain) return `${explain(origin)} (Status ${[error.status, error.code].filter(Boolean).join(", ")}.)`;
  return error?.status === 403 ? undefined : error?.message;
}
