import { serveCluster } from "./cluster";
import { type Desk, newDesk, reset } from "./desk";
import type { Fault } from "./faults";
import { type Listener, listen } from "./http";
import { serveIdp } from "./idp";
import { match } from "./match";
import { defaults, type Options, type Seed } from "./options";
import type { CallEntry } from "./request";
import { idpRoutes } from "./route";
import { plant, type Seeded } from "./seed";
import type { Face } from "./settle";

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
  /** Forgets services, tokens, calls, faults and rate limits, and begins again with `options.services` and `options.seed`. */
  reset(): void;
  /** Cuts every connection and refuses new ones. A call that waits for its `delay` is never done, unless it was done before. */
  pause(): Promise<void>;
  /** Listens again, at the same addresses, with everything as it was. */
  resume(): Promise<void>;
  /** `pause` and `resume`. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Both faces behind one URL: their paths do not collide. */
const serveBoth: Face = (emulation, request) =>
  match(idpRoutes, request.method, request.segments) ? serveIdp(emulation, request) : serveCluster(emulation, request);

const credentialsOf = (options: Options): Credentials => {
  const { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret } = options;
  return { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret };
};

const start = async (desk: Desk): Promise<Listener[]> => {
  const { separateIdp, port } = desk.options;
  const cluster = await listen(desk, separateIdp ? serveCluster : serveBoth, "cluster", port);
  return separateIdp ? [cluster, await listen(desk, serveIdp, "idp", 0)] : [cluster];
};

const power = (desk: Desk, listeners: Listener[]) => {
  const pause = async (): Promise<void> => {
    desk.power.abort();
    await Promise.all(listeners.map(({ shut }) => shut()));
  };
  const resume = async (): Promise<void> => {
    desk.power = new AbortController();
    await Promise.all(listeners.map(({ open }) => open()));
  };
  return { pause, resume, restart: () => pause().then(resume), close: pause };
};

/** Starts an Authlete in memory, on 127.0.0.1. */
export const startEmulator = async (given: Partial<Options> = {}): Promise<Emulator> => {
  const options = { ...defaults(), ...given };
  const desk = newDesk(options);
  const listeners = await start(desk);
  const [url = "", idpUrl = url] = listeners.map((listener) => listener.url);
  return {
    ...{ url, idpUrl, options, credentials: credentialsOf(options), calls: desk.calls, faults: desk.faults },
    seed: (seed = {}) => plant(desk, seed),
    issue: (token) => desk.store.addToken(token).accessToken,
    reset: () => reset(desk),
    ...power(desk, listeners),
  };
};
