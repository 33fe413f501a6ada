/** Removes the services that runs of the live suite left behind, and nothing else. */
import { fromAttributes } from "../../src/attributes";
import { MARKER } from "../../src/marker";
import { isProven } from "../../src/provider/orphan";
import { Remote } from "../../src/provider/remote";
import { currentSession } from "../../src/provider/session";
import { service } from "../../src/resources/service";
import { type Actual, type Fields, textOf } from "../../src/value";
import { livePrefix } from "../support/authlete";

export interface Swept {
  removed: string[];
  /** Named like the suite's services, but not proved to be made by this credential. */
  leftAlone: string[];
}

const idOf = (object: Actual): string => String(textOf(object[service.issued]));
const remoteOf = (object: Actual) => Remote.toCreate(service, {}).withIssuedId(object);
const isOfSuite = ({ serviceName }: Actual) => String(serviceName).startsWith(livePrefix);

async function listServices(): Promise<Actual[]> {
  const { settings, send } = currentSession();
  const calls = service.calls({ ...settings, id: {} });
  const all: Actual[] = [];
  for (;;) {
    const page = (await send(calls.list(all.length, all.length + 100))) as { services?: Fields[] };
    if (!page.services?.length) return all;
    all.push(...page.services.map(fromAttributes));
  }
}

/** A service is removed if its name has the prefix and its marker proves that this credential created it. */
export async function sweep(): Promise<Swept> {
  const services = await listServices();
  const swept: Swept = { removed: [], leftAlone: [] };
  for (const row of services.filter(isOfSuite)) {
    const remote = remoteOf(row);
    const object = await remote.readAlone();
    const others = services.filter((other) => idOf(other) !== remote.id && other[MARKER] === object[MARKER]);
    const isOurs = isOfSuite(object) && isProven(remote, object, [object, ...others]);
    if (isOurs) await remote.delete();
    (isOurs ? swept.removed : swept.leftAlone).push(remote.id);
  }
  return swept;
}
