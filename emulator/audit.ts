import { type IdpCall, ok, type Reply } from "./call";
import { identify } from "./credential";
import { isObject, type Members } from "./json";
import type { Request } from "./request";
import { hasRight } from "./rights";
import type { AuditEntry, Context } from "./store";

/** Which calls the log names. The names of events for clients and for updates are not documented. */
const events: [path: RegExp, event: string][] = [
  [/^POST \/service$/, "service.create"],
  [/^POST \/service\/remove$|^DELETE \/(\d+\/)?service\/delete/, "service.delete"],
  [/^POST \/(\d+\/)?service\/update/, "service.update"],
  [/^POST \/(service|organization)token\/create$/, "$1.token.create"],
  [/^POST \/(service|organization)token\/rotate$/, "$1.token.rotate"],
  [/^POST \/(service|organization)token\/revoke$/, "$1.token.delete"],
  [/^POST \/(\d+\/)?client\/create$/, "client.create"],
  [/^POST \/(\d+\/)?client\/(lock_flag\/|secret\/)?update\/|^GET \/(\d+\/)?client\/secret\/refresh\//, "client.update"],
  [/^DELETE \/(\d+\/)?client\/delete\//, "client.delete"],
];

const eventOf = (call: string): string | undefined => {
  const [row] = events.flatMap(([path, event]) => {
    const match = path.exec(call);
    return match ? [event.replace("$1", match[1] ?? "")] : [];
  });
  return row;
};

/** The ids in what was asked and answered. */
const idsIn = (...bodies: unknown[]): Members => {
  const names = ["serviceId", "apiKey", "clientId", "tokenId"];
  const pairs = bodies.flatMap((body) => (isObject(body) ? Object.entries(body) : []));
  return Object.fromEntries(pairs.filter(([name, value]) => names.includes(name) && value !== undefined));
};

/** Who calls. A token may revoke itself, so this is asked before the call. */
export const userOf = (context: Context, { authorization = "" }: Request): string => {
  const token = context.store.tokens.get(authorization.replace(/^bearer +/i, ""));
  return token
    ? (token.description ?? `token ${token.tokenId}`)
    : (identify(context, authorization)?.kind ?? "unknown");
};

/** Enters a call in the audit log. */
export const recordEvent = (context: Context, request: Request, { status, body }: Reply, user: string): void => {
  const path = `/${request.segments.slice(1).join("/")}`;
  const event = eventOf(`${request.method} ${path}`);
  if (!event) return;
  context.store.audit.push({
    event,
    status: status < 300 ? "completed" : "failed",
    timestamp: new Date(context.options.clock.now()).toISOString(),
    ...{ cluster: "emulator", path: `/api${path}`, remoteAddr: "127.0.0.1", userAgent: "unknown" },
    user,
    details: idsIn(request.body, body),
  });
};

const timeOf = ({ query, refuse }: IdpCall, name: string, fallback: number): number => {
  const text = query.get(name);
  const time = text === null ? fallback : Date.parse(text);
  if (Number.isNaN(time)) throw refuse(400, `${name} is not a date and time.`);
  return time;
};

const month = 30 * 86_400_000;

/** The entries of at most 30 days, both ends exclusive. */
const selectEntries = (call: IdpCall): AuditEntry[] => {
  const { query, options, refuse, store, credential } = call;
  if (query.get("organizationId") !== String(options.organizationId))
    throw refuse(403, "You do not have access to the organization.");
  if (!hasRight(credential, "VIEW_AUDIT_LOG", 3)) throw refuse(403, "The VIEW_AUDIT_LOG right is required.");
  const before = timeOf(call, "before", options.clock.now() + 1);
  const after = timeOf(call, "after", before - month);
  if (before - after > month + 1000) throw refuse(400, "The range is longer than 30 days.");
  const isWanted = ({ timestamp }: AuditEntry) => Date.parse(timestamp) > after && Date.parse(timestamp) < before;
  return store.audit.filter(isWanted).toReversed();
};

export const listAudit = (call: IdpCall): Reply => ok(selectEntries(call));

/** The same by the page. */
export const listAuditEntries = (call: IdpCall): Reply => {
  const start = Number(call.query.get("cursor") ?? 0);
  const entries = selectEntries(call);
  const { auditPage } = call.options;
  const rest = entries.length > start + auditPage && { nextCursor: String(start + auditPage) };
  return ok({ entries: entries.slice(start, start + auditPage), ...rest });
};
