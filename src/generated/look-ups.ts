// Generated from the tables in src/resources by `npm run docs`. Do not edit.
import type { ClientSource, Pair } from "./shapes";

/** The arguments of `getService`. */
export type GetServiceArgs = {
  /** The id of the service: its API key, in digits. */
  id: string;
};

/** The arguments of `getServices`. */
export type GetServicesArgs = {
  /** How `serviceName` begins. */
  namePrefix?: string;
  /** An attribute that the service has: with this value, or with any value if none is given. */
  attribute?: Pair;
};

/** The arguments of `getClient`. */
export type GetClientArgs =
  | {
      /** The id of the client: `<serviceId>/<clientId>`. */
      id: string;
    }
  | {
      /** The id of the service that owns the client. */
      serviceId: string;
      /** The alias of the client in that service. */
      clientIdAlias: string;
    };

/** The arguments of `getClients`. */
export type GetClientsArgs = {
  /** The id of the service that owns the clients. */
  serviceId: string;
  /** The developer who owns the client, in Authlete 2.x. */
  developer?: string;
  /** How `clientName` begins. */
  namePrefix?: string;
  /** An attribute that the client has: with this value, or with any value if none is given. */
  attribute?: Pair;
  /** How the client was created, in Authlete 3.0.22 or newer. */
  clientSource?: ClientSource;
};
