import { unexpectedShape } from "../api/error";
import type { Send } from "../api/run";
import { fromAttributes } from "../attributes";
import type { Call, Calls } from "../call";
import type { Settings } from "../config/settings";
import type { Host } from "../host";
import type { Definition } from "../resources/schema";
import { type Fields, isRecord, textOf } from "../value";
import { Listing } from "./listing";
import type { Page } from "./reading";

/** What reading a list takes. */
interface Reader {
  settings: Pick<Settings, "listMaxAge">;
  host: Pick<Host, "clock">;
  send: Send;
}

/** The lists of a run: one for each kind and service, shared by everybody who reads. */
export class Lists {
  private readonly byService = new Map<string, Map<string, Listing>>();

  of(def: Definition, serviceId: string | undefined, calls: Calls, session: Reader): Listing {
    const lists = this.byService.get(serviceId ?? "") ?? new Map<string, Listing>();
    this.byService.set(serviceId ?? "", lists);
    const known = lists.get(def.kind);
    if (known) return known;
    const page = (start: number, end: number) => readPage(def, calls.list(start, end), start, session);
    const list = new Listing({ page, key: def.issued }, session.settings.listMaxAge, session.host.clock);
    lists.set(def.kind, list);
    return list;
  }

  /** Forgets the lists of a service that was deleted. */
  forgetWithin(serviceId: string): void {
    this.byService.delete(serviceId);
  }
}

async function readPage(def: Definition, call: Call, start: number, { send }: Reader): Promise<Page> {
  const answer = await send(call);
  const { totalCount, [def.plural]: rows = [] }: Fields = isRecord(answer) ? answer : {};
  const total = Number(textOf(totalCount));
  const objects = Array.isArray(rows) ? rows.filter(isRecord) : [];
  const lacksRows = objects.length === 0 && total > start;
  if (!Number.isInteger(total) || total < 0 || lacksRows) throw unexpectedShape(call, `list of ${def.plural}`);
  return { total, rows: objects.map(fromAttributes) };
}
