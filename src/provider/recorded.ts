import type { Actual } from "../value";
import type { Remote } from "./remote";

/**
 * Without what the stack has recorded. The native plugin does not learn of it when a resource is tainted: its check looks
 * like that of a new one.
 */
export async function withoutRecorded(remote: Remote, objects: Actual[]): Promise<Actual[]> {
  if (objects.length === 0) return objects;
  const recorded = await remote.session.host.readRecord?.();
  return objects.filter((object) => !recorded?.has(remote.withIssuedId(object).id));
}
