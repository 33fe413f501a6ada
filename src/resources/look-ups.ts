/** The look-ups: what a program may ask for that it does not manage. Their arguments are tables too. */
import { exampleOfId } from "../id";
import { client } from "./client";
import type { Rows } from "./row";
import type { Definition } from "./schema";
import { service } from "./service";
import { clientSource, pair } from "./shapes";
import { required } from "./traits";
import { text } from "./values";

export interface LookUp {
  /** What it finds. */
  of: Definition;
  /** It finds all that match, in place of one. */
  many?: true;
  /** The arguments. Several sets of them are alternatives. */
  args: readonly [Rows, ...Rows[]];
}

export const getService: LookUp = {
  of: service,
  args: [
    {
      /** The id of the service: its API key, in digits. */
      id: required(text(exampleOfId(service.id))),
    },
  ],
};

export const getServices: LookUp = {
  of: service,
  many: true,
  args: [
    {
      /** How `serviceName` begins. */
      namePrefix: text("Shop"),
      /** An attribute that the service has: with this value, or with any value if none is given. */
      attribute: pair,
    },
  ],
};

export const getClient: LookUp = {
  of: client,
  args: [
    {
      /** The id of the client: `<serviceId>/<clientId>`. */
      id: required(text(exampleOfId(client.id))),
    },
    {
      /** The id of the service that owns the client. */
      serviceId: required(text(exampleOfId(service.id))),
      /** The alias of the client in that service. */
      clientIdAlias: required(text("shop-web")),
    },
  ],
};

export const getClients: LookUp = {
  of: client,
  many: true,
  args: [
    {
      /** The id of the service that owns the clients. */
      serviceId: required(text(exampleOfId(service.id))),
      /** The developer who owns the client, in Authlete 2.x. */
      developer: text(),
      /** How `clientName` begins. */
      namePrefix: text("Shop"),
      /** An attribute that the client has: with this value, or with any value if none is given. */
      attribute: pair,
      /** How the client was created, in Authlete 3.0.22 or newer. */
      clientSource: clientSource,
    },
  ],
};
