import type { Call } from "../call";
import { type Fields, isRecord } from "../value";
import { unexpectedShape } from "./error";
import type { Send } from "./run";

/** Reads a list that comes as one answer. `what` says in an error what it holds. */
export async function readUnpaged(send: Send, call: Call, what: string): Promise<Fields[]> {
  const answer = await send(call);
  const list = call.unwrap ? call.unwrap(answer) : answer;
  if (Array.isArray(list)) return list.filter(isRecord);
  throw unexpectedShape(call, `list of ${what}`);
}
