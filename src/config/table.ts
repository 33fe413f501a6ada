import type { Generation } from "../call";
import { namesOf } from "../value";
import { command } from "./command";
import { rateLimits } from "./rate-limits";
import {
  address,
  choice,
  count,
  credentialPart,
  idNumber,
  type Setting,
  seconds,
  secret,
  shownAs,
  text,
} from "./setting";

const generation: Setting<Generation> = {
  parse: (version, key) => {
    if (/^3(\.\d+)*$/.test(version)) return 3;
    if (/^2(\.\d+)*$/.test(version)) return 2;
    throw new Error(`${key} is ${JSON.stringify(version)}: give 3.0 or 2.3`);
  },
  default: 3,
  shownDefault: "`3.0`",
  type: "string",
};

/** Whose calls these are. */
export const credentialTable = {
  /** The access token of a service or of an organization, sent as Bearer (RFC 6750 section 2.1). */
  accessToken: secret(credentialPart()),
  /** A program that prints an access token, and its arguments: a JSON array, run without a shell. */
  accessTokenCommand: command(),
  /** The API key of a service, sent together with `apiSecret` (HTTP Basic). */
  apiKey: text(),
  /** The API secret of a service. Without `apiKey` it is sent as Bearer. */
  apiSecret: secret(credentialPart()),
  /** The API key of the service owner, for service operations of Authlete 2.x. */
  serviceOwnerApiKey: text(),
  /** The API secret of the service owner. */
  serviceOwnerApiSecret: secret(credentialPart()),
};

/** Where the calls go. */
export const placeTable = {
  /** The address of the cluster, without `/api`. */
  baseUrl: shownAs("`https://us.authlete.com`", address()),
  /** The former address of the cluster. State that names it is accepted, and renamed by the next refresh or update. */
  formerBaseUrl: address(),
  /** The version of Authlete: `3.0` or `2.3`. Paths and fields follow it. */
  apiVersion: generation,
  /** The address of the IdP, which creates and removes services in 3.0. */
  idpUrl: shownAs("`https://login.authlete.com` for the public 3.0 clusters", address()),
  /** The number of the organization that owns the services (3.0). */
  organizationId: idNumber(),
  /** The IdP's number for the cluster (3.0). */
  apiServerId: shownAs("known for the public 3.0 clusters", idNumber()),
};

/** What a run may spend, and how it recovers. */
export const runTable = {
  /** The time limit for an answer, and for `accessTokenCommand`, in seconds. */
  timeout: seconds(30, { least: 0.001 }),
  /** The longest time that a call waits for its turn, in seconds. */
  maxWait: seconds(120),
  /** The budget of requests: `service` and `client` an hour, `perSecond`, `share`. */
  rateLimits: shownAs("1000, 5000, 10, 0.8", rateLimits()),
  /** The line at the end of a run: `summary`, `off` or `json`. */
  usage: choice("summary", "off", "json"),
  /** How long a list that was read stays valid, in seconds. 0 reads objects one by one. */
  listMaxAge: seconds(300),
  /** How old the list page may be that an update relies on, in seconds. 0 lets every update read for itself. */
  updateMaxAge: seconds(10),
  /** How many pages of a list a run reads at most to find what a crash left behind. */
  recoveryPages: count(20, "list pages"),
  /** The age up to which a run adopts what a crash left behind, in seconds. */
  recoveryAge: seconds(86_400, { most: 2_592_000 }),
};

/** What the program itself reads: no argument of `Provider`. */
export const programTable = {
  /** Whether creates are marked, so that a later run finds what a crash left behind: `on` or `off`. */
  marker: choice("on", "off"),
  /** Who owns the objects that this stack creates. */
  owner: shownAs("organization/project/stack; with the plugin, none", text()),
};

/** Every setting. From its row follow the lookup, the check, the argument of `Provider`, and its line on a page. */
export const table = { ...credentialTable, ...placeTable, ...runTable, ...programTable };

export type Key = keyof typeof table;
export const keys = namesOf(table);
export const secretKeys = keys.filter((key) => table[key].secret);
