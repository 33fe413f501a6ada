/** The vocabulary of the settings table. */

import { isHeaderValue } from "../value";

/** One key of the configuration, in the namespace `authlete`. */
export interface Setting<Value = unknown> {
  /** Reads the text of the setting. `key` names it in errors. */
  parse(text: string, key: string): Value;
  /** The value where nothing is set. */
  default: Value;
  /** The default on the pages, where the value itself does not say it. */
  shownDefault?: string;
  /** The type of the argument of `Provider`. */
  type: string;
  /** Must be set with `--secret`. */
  secret?: true;
}

export type ValueOf<S> = S extends Setting<infer Value> ? Value : never;

export const optional = <Value>(parse: Setting<Value>["parse"], type = "string"): Setting<Value | undefined> => ({
  parse,
  default: undefined,
  type,
});

export const text = () => optional((value) => value);

/** A header value: a blank or a line break would end it. */
export const credentialPart = () =>
  optional((value, key) => {
    if (isHeaderValue(value)) return value;
    throw new Error(`${key} has a blank, a line break or another character that no credential has: set it again`);
  });

export const secret = <Value>(setting: Setting<Value>): Setting<Value> => ({ ...setting, secret: true });
export const shownAs = <Value>(shownDefault: string, setting: Setting<Value>): Setting<Value> => ({
  ...setting,
  shownDefault,
});

/** An id that Authlete issued, in digits. */
export const idNumber = () =>
  optional((value, key) => {
    if (/^[1-9]\d{0,18}$/.test(value)) return value;
    throw new Error(`${key} must be a number: it is in Authlete's console`);
  });

/** A number of seconds, as milliseconds. */
export const seconds = (fallback: number, { least = 0, most = 3600 } = {}): Setting<number> => ({
  parse: (value, key) => {
    const number = Number(value);
    if (number >= least && number <= most) return Math.ceil(number * 1000);
    throw new Error(`${key} is ${JSON.stringify(value)}: give a number of seconds, at most ${most}`);
  },
  default: fallback * 1000,
  shownDefault: String(fallback),
  type: "number",
});

export const count = (fallback: number, what: string): Setting<number> => ({
  parse: (value, key) => {
    if (/^\d{1,4}$/.test(value)) return Number(value);
    throw new Error(`${key} is ${JSON.stringify(value)}: give a number of ${what}, 0 for none`);
  },
  default: fallback,
  type: "number",
});

export const choice = <Value extends string>(...values: [Value, ...Value[]]): Setting<Value> => ({
  parse: (value, key) => {
    const found = values.find((each) => each === value);
    if (found) return found;
    throw new Error(`${key} is ${JSON.stringify(value)}: give ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`);
  },
  default: values[0],
  type: values.map((value) => JSON.stringify(value)).join(" | "),
});

/** Does the host name mean this machine? */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** Authlete's own servers. They have no path before that of a call. */
const publicHost = /^(us|jp|eu|br|api|login)\.authlete\.com$/;

/** The address of a server. A URL that cannot be read is not shown: it may hold a password. */
export const address = () =>
  optional((value, key) => {
    const url = URL.parse(value);
    if (!url?.host) throw new Error(`${key} must be a URL such as https://us.authlete.com`);
    if (url.username || url.password || url.search || url.hash)
      throw new Error(`${key} must be a plain URL, without user, query or fragment`);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
      throw new Error(`${key} must begin with https://, since credentials travel there (http:// to this machine only)`);
    const path = url.pathname.replace(/\/+$/, "");
    const [api] = /\/api(\/(\d+|service|client|info)(\/.*)?)?$/.exec(path) ?? [];
    if (api) throw new Error(`${key} must not end in ${api}: the calls add their paths, which begin with /api`);
    if (path && publicHost.test(url.host))
      throw new Error(`${key} must be ${url.origin}: there is nothing under ${path}`);
    return url.origin + path;
  });
