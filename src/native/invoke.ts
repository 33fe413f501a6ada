import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { lookUps, Reader } from "../look-up/answer";
import { sealed } from "../plan/state";
import { currentSession, type Session } from "../provider/session";
import { type Fields, isRecord } from "../value";
import { messages } from "./stubs";
import { nameIn } from "./tokens";
import { fieldsOf, structOf } from "./wire";

const readers = new WeakMap<Session, Reader>();

/** The look-ups of a run share its budget, and the lists that they read. */
function currentReader(): Reader {
  const session = currentSession();
  const reader = readers.get(session) ?? new Reader(session);
  readers.set(session, reader);
  return reader;
}

/** Looks something up, for a function such as `authlete:index:getClient`. */
export async function invoke(request: protocol.InvokeRequest): Promise<protocol.InvokeResponse> {
  const name = nameIn(request.getTok());
  const lookUp = lookUps[name];
  if (!lookUp) throw new Error(`authlete has no function ${name}: is the plugin older than the program's package?`);
  const { def, find } = lookUp;
  const found = await find(currentReader(), fieldsOf(request.getArgs()));
  const { [def.plural]: rows } = found;
  const result: Fields = Array.isArray(rows)
    ? { [def.plural]: rows.filter(isRecord).map((row) => sealed(def, row)) }
    : sealed(def, found);
  return new messages.InvokeResponse().setReturn(structOf(result));
}
