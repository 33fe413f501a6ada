import { type Answer, type Call, ok } from "./call";
import { badRequest } from "./refusal";

const bound = (call: Call, name: string, otherwise: number): number => {
  const text = call.query.get(name) ?? (call.body[name] as string | undefined) ?? String(otherwise);
  if (!/^\d+$/.test(String(text))) throw badRequest(`${name} must not be a negative number.`);
  return Number(text);
};

interface Listed {
  listedFrom: number;
}

/** One page of a list: `start` is inclusive, `end` exclusive, and an empty span gives the count alone. */
export const page = <T extends Listed>(
  call: Call,
  name: string,
  items: T[],
  show: (item: T) => unknown,
  more = {},
): Answer => {
  const now = Date.now();
  const listed = items.filter(({ listedFrom }) => listedFrom <= now);
  if (call.options.listOrder === "newest") listed.reverse();
  const start = bound(call, "start", 0);
  const end = Math.min(bound(call, "end", 5), start + call.options.pageCap);
  const found = end > start ? { [name]: listed.slice(start, end).map(show) } : {};
  return ok({ start, end, totalCount: listed.length, ...more, ...found });
};
