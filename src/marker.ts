/** The marker of a create, by which a later run finds what a crash left behind. `SECURITY.md` has the threat model. */
import { createHash, createHmac } from "node:crypto";
import { type Actual, type Fields, textOf } from "./value";

/**
 * The hidden field that holds the marker: `<hash of owner and URN>-<number of the create>` in inputs and in state; signed,
 * with the time of the create, in objects read from Authlete.
 */
export const MARKER = "__marker";

/** The attribute that carries the marker in Authlete. It is short and opaque, because attributes reach resource servers. */
export const ATTRIBUTE = "pulumi-authlete";

interface Parts {
  /** The hash of owner and URN. */
  prefix: string;
  count: number;
  /** Milliseconds since 1970. */
  signedAt?: number;
  signature?: string;
}

function partsOf(marker: unknown): Parts {
  const text = textOf(marker) ?? "";
  const [, prefix = text, count, time, signature] = /^(.*?)(?:-(\d+))?(?:\.([0-9a-z]+)\.([\w-]+))?$/s.exec(text) ?? [];
  const signedAt = time === undefined ? undefined : Number.parseInt(time, 36);
  return { prefix, count: Number(count ?? 0), signedAt, signature };
}

/** What the markers of a resource begin with, by its owner and its URN. */
export const prefixFor = (owner: string, urn: string): string =>
  createHash("sha256").update([owner, urn].join("\0")).digest("base64url").slice(0, 16);

/** Does it belong to the first create of a resource, or to one that nothing recorded precedes? */
export const isFirst = (marker: unknown): boolean => partsOf(marker).count === 0;

/** What all markers of one resource begin with. */
export const markerPrefix = (marker: unknown): string => partsOf(marker).prefix;

/** The marker without time and signature, as inputs and state have it. */
export const unsignedMarker = (marker: unknown): string => String(textOf(marker)).replace(/\..*/s, "");

/**
 * The marker of the next create. A recorded resource counts on from its marker, so that a replacement never adopts the
 * object that it replaces; a resource that is not recorded starts at 0.
 */
export const nextMarker = (prefix: string, isRecorded: boolean, recorded: unknown): string =>
  `${prefix}-${isRecorded ? partsOf(recorded).count + 1 : 0}`;

const signatureOf = (secret: string, text: string) =>
  createHmac("sha256", `pulumi-authlete marker ${secret}`).update(text).digest("base64url").slice(0, 22);

/** Signs a marker with the secret of the credential, which nobody has who can merely read or create objects. */
export function signMarker(secret: string, marker: string, now: number): string {
  const text = `${marker}.${Math.floor(now).toString(36)}`;
  return `${text}.${signatureOf(secret, text)}`;
}

/**
 * Did a create of this credential make the object? The signature proves the marker; the time ties it to the object, so
 * that a copy of the marker, made later, proves nothing.
 */
export function isSigned(object: Actual, secrets: readonly string[], tolerance: number): boolean {
  const { signedAt, signature } = partsOf(object[MARKER]);
  const text = String(textOf(object[MARKER])).replace(/\.[^.]*$/s, "");
  if (signedAt === undefined || Math.abs(createdAt(object) - signedAt) > tolerance) return false;
  return secrets.some((secret) => signatureOf(secret, text) === signature);
}

/** How far the server's clock, and the waits of a create, may move its time from ours. */
export const clockTolerance = 600_000;

export const createdAt = (object: Fields): number => Number(textOf(object.createdAt));

/** If the stack has no record of the resource, any of its creates is an orphan: a refresh may have dropped the record. */
export function isOrphan(marker: unknown, other: unknown): boolean {
  const [wanted, found] = [partsOf(marker), partsOf(other)];
  return found.prefix === wanted.prefix && (wanted.count === 0 || found.count === wanted.count);
}

/** The objects that bear the marker of a create which nobody recorded, since a time, the oldest first. */
export const findOrphans = (objects: readonly Actual[], marker: unknown, since: number): Actual[] =>
  objects
    .filter((object) => isOrphan(marker, object[MARKER]) && createdAt(object) > since)
    .sort((a, b) => createdAt(a) - createdAt(b));
