import type { Server } from "node:http";
import { serveCluster } from "./cluster";
import { type Fault, forget } from "./faults";
import { type Desk, type Face, listen, urlOf } from "./http";
import { serveIdp } from "./idp";
import { match } from "./match";
import { defaults, type Options, type Seed } from "./options";
import { Pace } from "./pace";
import type { CallEntry } from "./request";
import { idpRoutes } from "./route";
import { plant, type Seeded } from "./seed";
import { Store } from "./store";
import { organizationRights } from "./token";

export type { CallEntry, Fault, Options, Seed, Seeded };

/** What a user of this Authlete has to know to use it. */
export interface Credentials {
  accessToken: string;
  organizationId: number;
  apiServerId: number;
  serviceOwnerApiKey: string;
  serviceOwnerApiSecret: string;
}

/** A running Authlete. */
export interface Emulator {
  /** The base URL of the cluster. */
  url: string;
  /** The base URL of the identity provider: the same, unless it has a listener of its own. */
  idpUrl: string;
  /** Can be changed while it runs. */
  options: Options;
  credentials: Credentials;
  /** Every call, in the order of arrival. */
  calls: CallEntry[];
  /** What is to go wrong. Push to it. */
  faults: Fault[];
  /** Makes a service and its clients. */
  seed(seed?: Seed): Seeded;
  /** Gives out an access token, for one service or for the organization, with these rights. */
  issue(token: { rights: string[]; serviceId?: string; accessToken?: string }): string;
  /** Forgets services, tokens, calls and faults, and begins again with `options.services`. */
  reset(): void;
  close(): Promise<void>;
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Both faces behind one URL: their paths do not collide. */
const serveBoth: Face = (emulation, request) =>
  match(idpRoutes, request.method, request.segments) ? serveIdp(emulation, request) : serveCluster(emulation, request);

const begin = (options: Options): Store => {
  const store = new Store(options);
  store.addToken({ accessToken: options.accessToken, rights: organizationRights, description: "emulator" });
  for (const seed of options.services) plant({ store, options }, seed);
  return store;
};

const credentialsOf = (options: Options): Credentials => {
  const { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret } = options;
  return { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret };
};

const start = async (desk: Desk): Promise<Server[]> => {
  const { separateIdp, port } = desk.options;
  const cluster = await listen(desk, separateIdp ? serveCluster : serveBoth, "cluster", port);
  return separateIdp ? [cluster, await listen(desk, serveIdp, "idp", 0)] : [cluster];
};

const reset = (desk: Desk): void => {
  desk.calls.length = 0;
  desk.faults.splice(0).forEach(forget);
  Object.assign(desk, { store: begin(desk.options), pace: new Pace() });
};

/** Starts an Authlete in memory, on 127.0.0.1. */
export const startEmulator = async (given: Partial<Options> = {}): Promise<Emulator> => {
  const options = { ...defaults(), ...given };
  const desk: Desk = { store: begin(options), options, calls: [], faults: [], pace: new Pace() };
  const servers = await start(desk);
  const [url = "", idpUrl = url] = servers.map(urlOf);
  return {
    ...{ url, idpUrl, options, credentials: credentialsOf(options), calls: desk.calls, faults: desk.faults },
    seed: (seed = {}) => plant(desk, seed),
    issue: (token) => desk.store.addToken(token).accessToken,
    reset: () => reset(desk),
    close: async () => void (await Promise.all(servers.map(closed))),
  };
};
