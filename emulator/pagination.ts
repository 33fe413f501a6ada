import { type Call, ok, type Reply } from "./call";
import { badRequest } from "./refusal";

const readBound = (call: Call, name: string, fallback: number): number => {
  const text = call.query.get(name) ?? (call.body[name] as string | undefined) ?? String(fallback);
  if (!/^\d+$/.test(String(text))) throw badRequest(`${name} must not be a negative number.`);
  return Number(text);
};

interface List<T> {
  /** The name of the list in the response. */
  name: string;
  items: T[];
  view(item: T): unknown;
  /** Other members of the response. */
  more?: object;
}

/** Returns one page of a list. `start` is inclusive and `end` exclusive; an empty range gives the count only. */
export const paginate = <T extends { listedFrom: number }>(call: Call, { name, items, view, more }: List<T>): Reply => {
  const { clock, listOrder, pageCap } = call.options;
  const now = clock.now();
  const listed = items.filter(({ listedFrom }) => listedFrom <= now);
  if (listOrder === "newest") listed.reverse();
  const start = readBound(call, "start", 0);
  const end = Math.min(readBound(call, "end", 5), start + pageCap);
  const page = end > start ? { [name]: listed.slice(start, end).map(view) } : {};
  return ok({ start, end, totalCount: listed.length, ...more, ...page });
};
