/** What each look-up asks for, by its name. */
import { client, service } from "../resources/definitions";
import type { Definition } from "../resources/schema";
import { type Fields, isRecord, textOf } from "../value";
import { Reader } from "./reader";

export { Reader };

/** How a look-up is answered. */
export interface Answer {
  /** What it finds. */
  def: Definition;
  /** One object, or for a look-up of several an object with the list of them. */
  find(reader: Reader, args: Fields): Promise<Fields>;
}

const idOf = (args: Fields, name: string) => String(textOf(args[name]) ?? "");

function attributeOf({ attribute }: Fields) {
  return isRecord(attribute) ? { key: String(attribute.key), value: textOf(attribute.value) } : undefined;
}

export const lookUps: Record<string, Answer> = {
  getService: {
    def: service,
    find: (reader, args) => reader.readOne(service, idOf(args, "id")),
  },
  getServices: {
    def: service,
    find: async (reader, args) => ({
      [service.plural]: await reader.readAll(service, undefined, {
        prefix: [service.title, textOf(args.namePrefix)],
        attribute: attributeOf(args),
      }),
    }),
  },
  getClient: {
    def: client,
    find: (reader, args) =>
      args.id === undefined
        ? reader.readUnique(client, idOf(args, "serviceId"), "clientIdAlias", idOf(args, "clientIdAlias"))
        : reader.readOne(client, idOf(args, "id")),
  },
  getClients: {
    def: client,
    find: async (reader, args) => ({
      [client.plural]: await reader.readAll(client, idOf(args, "serviceId"), {
        equal: { developer: args.developer, clientSource: args.clientSource },
        prefix: [client.title, textOf(args.namePrefix)],
        attribute: attributeOf(args),
      }),
    }),
  },
};
