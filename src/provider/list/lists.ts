import { unexpectedShape } from "../../api/error";
import { expectedWait } from "../../api/pace";
import { newLimiter, type Run, type Send } from "../../api/run";
import type { Call, Calls } from "../../call";
import type { Settings } from "../../config/settings";
import type { Definition } from "../../resources/schema";
import { type Fields, isRecord, textOf } from "../../value";
import { Listing } from "./listing";
import type { Page, PageSource } from "./reading";
import { RecentPages } from "./recent-pages";
import { SharedReads } from "./shared-reads";

/** What reading a list takes. */
interface ListAccess extends Pick<Run, "host" | "budget" | "limiter"> {
  settings: Pick<Settings, "listMaxAge" | "updateMaxAge">;
  send: Send;
}

/** A list, and what its readers share. */
export interface List {
  /** Serves refreshes, and the search for orphans. */
  listing: Listing;
  /** Serves updates. */
  updates: SharedReads;
}

/** The lists of a run: one for each kind and service, shared by everybody who reads. */
export class Lists {
  private readonly byService = new Map<string, Map<string, List>>();

  of(def: Definition, serviceId: string | undefined, calls: Calls, session: ListAccess): List {
    const lists = this.byService.get(serviceId ?? "") ?? new Map<string, List>();
    this.byService.set(serviceId ?? "", lists);
    const known = lists.get(def.kind);
    if (known) return known;
    const { settings, host } = session;
    const source = sourceOf(def, calls, session);
    const timing = { clock: host.clock, maxAge: settings.updateMaxAge, expectedWait: () => expectedWait(session) };
    const list = {
      listing: new Listing(source, settings.listMaxAge, host.clock),
      updates: new SharedReads(new RecentPages(source, timing), newLimiter()),
    };
    lists.set(def.kind, list);
    return list;
  }

  /** Forgets the lists of a service that was deleted. */
  forgetWithin(serviceId: string): void {
    this.byService.delete(serviceId);
  }
}

type Sender = Pick<ListAccess, "send" | "host">;

/** The list that holds an object, page by page. */
export const sourceOf = (def: Definition, calls: Pick<Calls, "list">, sender: Sender): PageSource => ({
  page: (start, end) => readPage(def, calls.list(start, end), start, sender),
  key: def.issued,
});

async function readPage(def: Definition, call: Call, start: number, { send, host }: Sender): Promise<Page> {
  let begun = 0;
  const beforeSend = () => {
    begun = host.clock.now();
  };
  const answer = await send({ ...call, beforeSend });
  const { start: from = start, totalCount, [def.plural]: rows = [] }: Fields = isRecord(answer) ? answer : {};
  const total = Number(textOf(totalCount));
  const objects = Array.isArray(rows) ? rows.filter(isRecord) : [];
  const lacksRows = objects.length === 0 && total > start;
  const isPage = Number.isInteger(total) && total >= 0 && !lacksRows && textOf(from) === String(start);
  if (!isPage) throw unexpectedShape(call, `list of ${def.plural} from row ${start}`);
  return { total, rows: objects.map(def.carrier.unload), begun };
}
