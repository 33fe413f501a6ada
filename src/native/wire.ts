/** Between the protocol's structs and fields. The engine marks secrets by envelopes, and expects the same of a plugin. */
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { holdsSealed, unsealMembers } from "../envelope";
import { sealed } from "../plan/state";
import { type AnyDefinition, isLocal, mayBeMarked, type Table } from "../resources/schema";
import { type Fields, IGNORED, type Inputs, isRecord, SECRETS, textOf } from "../value";
import { messages, Struct } from "./stubs";

/** The fields of a struct, with the engine's envelopes around secrets. */
export const sealedFieldsOf = (struct: structs.Struct | undefined): Fields => struct?.toJavaScript() ?? {};

/** The fields of a struct, without the envelopes. */
export const fieldsOf = (struct: structs.Struct | undefined): Fields => unsealMembers(sealedFieldsOf(struct));

/** The inputs of a diff or an update. The engine says what the program leaves to others, so that state need not know it. */
export function inputsIn(
  def: Table,
  request: { getNews(): structs.Struct | undefined; getIgnorechangesList(): string[] },
): Inputs {
  const [inputs, ignored] = [fieldsOf(request.getNews()), request.getIgnorechangesList()];
  const names = ignored.filter((path) => path in def.inputs);
  return names.length > 0 ? { ...inputs, [IGNORED]: names } : inputs;
}

/** The hidden input that names what the program marks as secret, in whole or in part. There is none without marks. */
export function marksIn(def: Table, sealedInputs: Fields): Fields {
  const marked = Object.entries(sealedInputs)
    .filter(([name, value]) => holdsSealed(value) && mayBeMarked(def, name))
    .map(([name]) => name);
  return marked.length > 0 ? { [SECRETS]: marked } : {};
}

/** The marks that a check has left in the recorded inputs. */
export function recordedMarks(inputs: structs.Struct | undefined): Fields {
  const { [SECRETS]: marks } = sealedFieldsOf(inputs);
  return marks ? { [SECRETS]: marks } : {};
}

/** The fields of a resource, its secrets sealed. */
export const sealedStruct = (def: Table, fields: Fields): structs.Struct => structOf(sealed(def, fields));

export const structOf = (fields: Fields): structs.Struct => Struct.fromJavaScript(cleanMembers(fields));

/**
 * The outputs, with the part of the id that Authlete issued: state does without it, and a program reads it. The engine
 * itself remembers what the program leaves to others.
 */
export function withIssuedId(def: AnyDefinition, id: string, { [IGNORED]: _, ...outputs }: Fields): Fields {
  return isLocal(def) ? outputs : { ...outputs, [def.issued]: id.split("/").at(-1) };
}

/** The engine prints the value of a `property`, which may be secret: the path stands in the reason. */
export const failuresOf = (reasons: readonly string[]) =>
  reasons.map((reason) => new messages.CheckFailure().setReason(reason));

type Json = structs.JavaScriptValue;

/** A struct has neither `undefined` nor integers that a double cannot hold. */
function clean(value: unknown): Json {
  if (Array.isArray(value)) return value.map(clean);
  if (isRecord(value)) return cleanMembers(value);
  if (JSON.isRawJSON(value)) return textOf(value) ?? null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

const cleanMembers = (fields: Fields): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, member]) => (member === undefined ? [] : [[name, clean(member)]])),
  );
