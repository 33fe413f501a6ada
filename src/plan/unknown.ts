import { type Fields, isRecord } from "../value";

/** What stands for a text that is not known yet. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The texts that Pulumi sends in a preview in place of a value that is not known yet, at any depth. */
const sentinels = new Set([
  UNKNOWN,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export const isUnknown = (value: unknown): boolean => typeof value === "string" && sentinels.has(value);

export const hasUnknown = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.values(value).some(hasUnknown) : isUnknown(value);

/**
 * A value of Authlete's, as the engine takes it. It would take such a text for a value that is not known yet, and refuse
 * the whole answer: whoever may name a client could stop every run that reads it.
 */
function withoutSentinels(value: unknown): unknown {
  if (isUnknown(value)) return `(${value})`;
  if (Array.isArray(value)) return value.map(withoutSentinels);
  return isRecord(value) ? membersWithoutSentinels(value) : value;
}

export const membersWithoutSentinels = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, member]) => [name, withoutSentinels(member)]));
