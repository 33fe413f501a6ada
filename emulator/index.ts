import type { Clock } from "./clock";
import { serveCluster } from "./cluster";
import { defaultOptions } from "./default-options";
import type { Fault } from "./faults";
import { type Listener, listen } from "./http";
import { serveIdp } from "./idp";
import { matchRoute } from "./match";
import type { Options, Seed } from "./options";
import type { CallEntry, Request } from "./request";
import type { Handler } from "./respond";
import { idpRoutes } from "./routes";
import { createRuntime, type Runtime, resetRuntime } from "./runtime";
import { type Seeded, seedService } from "./seed";

export type { CallEntry, Clock, Fault, Options, Seed, Seeded };

/** The ids and secrets that a user of the emulator needs. */
export interface Credentials {
  accessToken: string;
  organizationId: number;
  apiServerId: number;
  serviceOwnerApiKey: string;
  serviceOwnerApiSecret: string;
}

/** A running emulator. */
export interface Emulator {
  /** The base URL of the cluster. */
  url: string;
  /** The base URL of the identity provider. It differs from `url` only with the option `separateIdp`. */
  idpUrl: string;
  /** The options can be changed while the emulator runs. */
  options: Options;
  credentials: Credentials;
  /** Every call, in order of arrival. */
  calls: CallEntry[];
  /** The faults that are still to come. Push to this array. */
  faults: Fault[];
  /** Every token and secret that it has issued since the start or the last reset: what no log may hold. */
  readonly secrets: readonly string[];
  /** Creates a service and its clients. */
  seed(seed?: Seed): Seeded;
  /** Issues an access token with these rights, for one service or for the organization. */
  issue(token: { rights: string[]; serviceId?: string; accessToken?: string }): string;
  /** Forgets services, tokens, calls, faults and rate limits, and starts over with the current options. */
  reset(): void;
  /** Cuts every connection and refuses new ones. A call that is waiting for its `delay` is never carried out. */
  pause(): Promise<void>;
  /** Listens again at the same addresses, with the same data. */
  resume(): Promise<void>;
  /** Does `pause` and then `resume`. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Of the audit log every path, so that the one that does not exist is refused as the IdP does. */
const isIdpPath = ({ method, segments }: Request): boolean =>
  segments[0] === "audit" || matchRoute(idpRoutes, method, segments) !== undefined;

/** Serves the cluster and the IdP behind one URL, since their paths do not overlap. */
const serveBoth: Handler = (context, request) =>
  isIdpPath(request) ? serveIdp(context, request) : serveCluster(context, request);

const credentialsOf = (options: Options): Credentials => {
  const { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret } = options;
  return { accessToken, organizationId, apiServerId, serviceOwnerApiKey, serviceOwnerApiSecret };
};

const startListeners = async (runtime: Runtime): Promise<Listener[]> => {
  const { separateIdp, port } = runtime.options;
  const cluster = await listen(runtime, separateIdp ? serveCluster : serveBoth, "cluster", port);
  return separateIdp ? [cluster, await listen(runtime, serveIdp, "idp", 0)] : [cluster];
};

const lifecycle = (runtime: Runtime, listeners: Listener[]) => {
  const pause = async (): Promise<void> => {
    runtime.cancellation.abort();
    await Promise.all(listeners.map(({ close }) => close()));
  };
  const resume = async (): Promise<void> => {
    runtime.cancellation = new AbortController();
    await Promise.all(listeners.map(({ open }) => open()));
  };
  return { pause, resume, restart: () => pause().then(resume), close: pause };
};

/** Starts an in-memory Authlete on 127.0.0.1. */
export const startEmulator = async (overrides: Partial<Options> = {}): Promise<Emulator> => {
  const options = { ...defaultOptions(), ...overrides };
  const runtime = createRuntime(options);
  const listeners = await startListeners(runtime);
  const [url = "", idpUrl = url] = listeners.map((listener) => listener.url);
  const { calls, faults } = runtime;
  return {
    ...{ url, idpUrl, options, credentials: credentialsOf(options), calls, faults },
    get secrets() {
      return runtime.store.secrets;
    },
    seed: (seed = {}) => seedService(runtime, seed),
    issue: (token) => runtime.store.addToken(token).accessToken,
    reset: () => resetRuntime(runtime),
    ...lifecycle(runtime, listeners),
  };
};
