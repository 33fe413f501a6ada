/**
 * Reads the structs of requests straight into plain fields. The SDK's stubs make three objects of each value first, which
 * took a quarter of the plugin's time. Otherwise, such a struct is as the stubs would have read it.
 */
import type { BinaryReader } from "google-protobuf";
import type * as structs from "google-protobuf/google/protobuf/struct_pb";
import { Struct, Value } from "./stubs";

type Json = structs.JavaScriptValue;
type Members = [name: string, value: Json][];

/** What is read and not asked for as a map yet. */
const READ = Symbol("read");
type Read = structs.Struct & { [READ]?: Record<string, Json> };

const { getFieldsMap, toJavaScript } = Struct.prototype;

Struct.deserializeBinaryFromReader = (struct: Read, reader) => {
  struct[READ] = readFields(reader);
  return struct;
};

Struct.prototype.toJavaScript = function (this: Read) {
  return this[READ] ?? toJavaScript.call(this);
};

Struct.prototype.getFieldsMap = function (this: Read) {
  const read = Object.entries(this[READ] ?? {});
  this[READ] = undefined;
  const map = getFieldsMap.call(this);
  for (const [name, value] of read) map.set(name, Value.fromJavaScript(value));
  return map;
};

/** Calls `read` for each field of a message. */
function readEach(reader: BinaryReader, read: (field: number) => void): void {
  while (reader.nextField()) read(reader.getFieldNumber());
}

/** `map<string, Value> fields = 1` */
function readFields(reader: BinaryReader): Record<string, Json> {
  const members: Members = [];
  readEach(reader, () => reader.readMessage(members, readMember));
  return Object.fromEntries(members);
}

function readMember(members: Members, reader: BinaryReader): void {
  let name = "";
  const values: Json[] = [];
  readEach(reader, (field) => {
    if (field === 1) name = reader.readString();
    else reader.readMessage(values, readValue);
  });
  members.push([name, values[0] ?? null]);
}

/** `repeated Value values = 1` */
function readItems(reader: BinaryReader): Json[] {
  const items: Json[] = [];
  readEach(reader, () => reader.readMessage(items, readValue));
  return items;
}

/** `oneof kind { NullValue = 1; double = 2; string = 3; bool = 4; Struct = 5; ListValue = 6 }` */
function readValue(values: Json[], reader: BinaryReader): void {
  let value: Json = null;
  readEach(reader, (field) => {
    value = readKind(field, reader);
  });
  values.push(value);
}

function readKind(field: number, reader: BinaryReader): Json {
  if (field === 2) return reader.readDouble();
  if (field === 3) return reader.readString();
  if (field === 4) return reader.readBool();
  let value: Json = null;
  const set = (read: (reader: BinaryReader) => Json) => (_: unknown, inner: BinaryReader) => {
    value = read(inner);
  };
  if (field === 5) reader.readMessage(undefined, set(readFields));
  else if (field === 6) reader.readMessage(undefined, set(readItems));
  else reader.skipField();
  return value;
}
