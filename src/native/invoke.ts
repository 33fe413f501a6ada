import type * as protocol from "@pulumi/pulumi/proto/provider_pb";
import { lookUps, Reader } from "../look-up/answer";
import { didYouMean } from "../nearest";
import { sealed } from "../plan/state";
import { currentSession, type Session } from "../provider/session";
import * as tables from "../resources/look-ups";
import { type Fields, isRecord } from "../value";
import { messages } from "./stubs";
import { nameIn } from "./tokens";
import { fieldsOf, structOf } from "./wire";

const lookUpTables: Record<string, tables.LookUp> = tables;
const readers = new WeakMap<Session, Reader>();

/** The look-ups of a run share its budget, and the lists that they read. */
function currentReader(): Reader {
  const session = currentSession();
  const reader = readers.get(session) ?? new Reader(session);
  readers.set(session, reader);
  return reader;
}

/** Looks something up, for a function such as `authlete:index:getClient`. A `null` counts as left out. */
export async function invoke(request: protocol.InvokeRequest): Promise<protocol.InvokeResponse> {
  const name = nameIn(request.getTok());
  const lookUp = lookUps[name];
  if (!lookUp) throw new Error(`authlete has no function ${name}: is the plugin older than the program's package?`);
  const { def, find } = lookUp;
  const args = Object.fromEntries(Object.entries(fieldsOf(request.getArgs())).filter(([, value]) => value !== null));
  refuseArguments(name, args);
  const found = await find(currentReader(), args);
  const { [def.plural]: rows } = found;
  const result: Fields = Array.isArray(rows)
    ? { [def.plural]: rows.filter(isRecord).map((row) => sealed(def, row)) }
    : sealed(def, found);
  return new messages.InvokeResponse().setReturn(structOf(result));
}

/** Not every language checks arguments. One that is misspelt would select everything. */
function refuseArguments(name: string, given: Fields): void {
  const choices = lookUpTables[name]?.args ?? [];
  const known = choices.flatMap(Object.keys);
  const unknown = Object.keys(given).find((argument) => !known.includes(argument));
  if (unknown) throw new Error(`${name} has no argument ${unknown}${didYouMean(unknown, known)}`);
  const required = choices.map((rows) => Object.keys(rows).filter((argument) => rows[argument]?.required));
  if (required.some((names) => names.every((argument) => given[argument] !== undefined && given[argument] !== "")))
    return;
  throw new Error(`${name} needs ${required.map((names) => names.join(" and ")).join(", or ")}`);
}
