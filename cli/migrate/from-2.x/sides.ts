/** Reads what 2.x and 3.0 have. Nothing is written on either side. */
import { client, service } from "../../../src/resources/definitions";
import type { Fields } from "../../../src/value";
import { type Live, sorted } from "../../estate/live";
import type { EstateReader } from "../../estate/reader";
import { type Fate, type Fates, type Known, settle } from "./fate";
import type { Managed } from "./stack";

/** The credentials of both sides. Without one for 2.x, what the stack has recorded stands for it. */
export interface Readers {
  from: EstateReader | undefined;
  to: EstateReader;
}

/** What has become of what the stack manages, and of what lives beside it. */
export async function compareSides(managed: readonly Managed[], known: Known, readers: Readers): Promise<Fates> {
  const ids = [...new Set(managed.map(({ serviceId }) => serviceId))];
  // The key of one service may not read services.
  const isNeeded = ids.some((id) => !known.has(id));
  const [live, after] = await Promise.all([isNeeded ? readers.from?.services() : undefined, readers.to.services()]);
  const recorded = new Map(managed.map((each) => [each.id, recordOf(each)]));
  const services = settle(service, known, {
    recorded: ids.map((id) => recorded.get(id) ?? { id, actual: {} }),
    live: live && sorted(service, live, (id) => id),
    after: sorted(service, after, (id) => id),
  });
  const clients = ids.map((id) => clientsOf(id, managed, known, readers, services.get(id)));
  return new Map([services, ...(await Promise.all(clients))].flatMap((fates) => [...fates]));
}

async function clientsOf(id: string, managed: readonly Managed[], known: Known, { from, to }: Readers, owner?: Fate) {
  const newId = owner?.found?.after.id;
  const [live, after] = await Promise.all([
    owner?.isGone ? [] : from?.clients(id),
    newId === undefined ? [] : to.clients(newId),
  ]);
  return settle(client, known, {
    recorded: managed.filter((each) => each.def === client && each.serviceId === id).map(recordOf),
    live: live && sorted(client, live, (issued) => `${id}/${issued}`),
    after: sorted(client, after, (issued) => `${newId}/${issued}`),
  });
}

function recordOf({ def, id, inputs, state }: Managed): Live {
  const recorded: Fields = { ...state, ...inputs };
  return { id, actual: { ...recorded, [def.issued]: id.split("/").at(-1) } };
}
