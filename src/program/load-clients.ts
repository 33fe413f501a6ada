import * as pulumi from "@pulumi/pulumi";
import { readGeneration } from "../config/settings";
import type * as data from "../data/load";
import { Client, type ClientArgs } from "../generated/client";
import { Service } from "../generated/service";
import { errorOf, type Fields, isRecord } from "../value";
import type { Provider } from "./provider";
import { userError } from "./run";
import { storedSettings } from "./settings";

/** What is known of a client of a file besides its fields. */
export interface LoadedClient {
  /** The name of the resource. */
  name: string;
  /** The file that the client comes from, as a path from the working folder. */
  file: string;
}

/** How `loadClients` makes resources of files. */
export interface LoadClientsOptions {
  /** The service that owns the clients, or its id. Files cannot name another. */
  service: Service | pulumi.Input<string>;
  /** The explicit instance that manages the clients. Default: the stack's configuration, then the environment. */
  provider?: Provider;
  /** Fields of every client that the files may overwrite. */
  defaults?: Omit<Partial<ClientArgs>, "serviceId">;
  /**
   * Makes the arguments of a client of its fields, defaults included. Without it, the names of fields are those of
   * `ClientArgs`. In a table, a cell of an unknown column is a text.
   */
  map?: (fields: Record<string, unknown>, client: LoadedClient) => Omit<ClientArgs, "serviceId">;
  /** The folder that a `$ref` and links may lead to. Default: the folder of the clients. */
  root?: string;
}

/**
 * Declares a client for every file of a folder, for every row of a CSV table, or for every member of one file. In a folder,
 * the path of a file without its extension is the name of the resource: `shop/web.yaml` is `shop/web`. In a table, it is
 * the column `name`. Files and folders whose names begin with `_` are not clients: a `$ref` may name them.
 *
 * A secret field is `{ $config: <key> }`, the name of a secret of the stack's configuration in the namespace `clients`.
 *
 * @example
 * const clients = authlete.loadClients("clients", { service: shop, defaults: { clientType: "CONFIDENTIAL" } });
 * export const clientIds = Object.entries(clients).map(([name, { clientId }]) => ({ name, clientId }));
 * @param path The folder, or the file, from the working folder.
 * @returns The clients by name.
 * @throws If a file cannot be read, or if the provider would refuse a client: all mistakes together, each with its file,
 * line and column. No client is declared then.
 */
export function loadClients(path: string, options: LoadClientsOptions): Record<string, Client> {
  const { service, provider, root } = options;
  const { load, printProblem }: typeof data = require("../data/load");
  const { clients, failures } = load(path, root, provider ? [3, 2] : [ownGeneration()], makerOf(options));
  if (failures.length > 0) throw userError(`${path}: no client is declared:\n${failures.map(printProblem).join("\n")}`);
  const serviceId = Service.isInstance(service) ? service.id : service;
  const declared = clients.map(([{ name }, args]) => [name, new Client(name, { ...args, serviceId }, { provider })]);
  return Object.fromEntries(declared);
}

function makerOf({ defaults, map }: LoadClientsOptions): data.Maker {
  const { UNKNOWN, withSecrets }: typeof data = require("../data/load");
  const config = new pulumi.Config("clients");
  return {
    argsOf({ name, source: { value, place } }) {
      const fields = { ...defaults, ...withSecrets(value, (key) => config.requireSecret(key)) };
      return map ? { ...map(fields, { name, file: place.file }) } : fields;
    },
    known: (args) => knownFields(args, UNKNOWN),
  };
}

/** The fields as a preview has them: something else stands for an Output. */
const knownFields = (fields: Fields, unknown: string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, knownPart(value, unknown)]));

function knownPart(value: unknown, unknown: string): unknown {
  if (pulumi.Output.isInstance(value) || value instanceof Promise) return unknown;
  if (Array.isArray(value)) return value.map((item) => knownPart(item, unknown));
  return isRecord(value) ? knownFields(value, unknown) : value;
}

function ownGeneration() {
  try {
    return readGeneration(storedSettings, process.env);
  } catch (error) {
    throw userError(errorOf(error).message);
  }
}
