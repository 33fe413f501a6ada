import { isDeepStrictEqual } from "node:util";
import { connect } from "../api/connect";
import { newRun, type Run, type Send } from "../api/run";
import type { Generation } from "../call";
import { type Lookup, readGeneration, readSettings, type Settings } from "../config/settings";
import { keys } from "../config/table";
import { type Host, processHost } from "../host";
import { Lists } from "./lists";
import { endWithEngine } from "./watch";

/** What the calls of one run of the plugin share. */
export interface Session extends Run {
  settings: Settings;
  send: Send;
  lists: Lists;
}

type Config = Partial<Record<string, string>>;

/** The one session of a plugin process, made by the first call that needs it. */
let session: Session | undefined;
let config: Config = {};
let host: Host = processHost;

/**
 * Stores the configuration synchronously. The plugin host does not await `configure` and drops its errors, so nothing is
 * validated here; the first call that needs a setting reports it.
 */
export function configure(get: (key: string) => string | undefined, surroundings: Host = processHost): void {
  const given = Object.fromEntries([...keys, "explicit"].map((key) => [key, get(`authlete:${key}`)]));
  // The engine configures every kind of resource for itself, and all of them share one budget.
  if (!isDeepStrictEqual(given, config) || surroundings !== host) session = undefined;
  config = given;
  host = surroundings;
  watchOnce();
}

const lookup: Lookup = (key) => config[key];

/** Needs no credential, so that a preview without one still checks the inputs. */
export const currentGeneration = (): Generation => readGeneration(lookup, process.env);

/** The session. An error in the configuration is reported by the first call that needs it. */
export function currentSession(): Session {
  session ??= newSession();
  return session;
}

export const currentHost = (): Host => host;

function newSession(): Session {
  const settings = readSettings(lookup, process.env);
  const run = newRun(settings, host);
  return { ...run, settings, send: connect(settings, run), lists: new Lists() };
}

let isWatching = false;

/** Follows the engine to its end: once a process, however often it is configured. */
function watchOnce(): void {
  if (isWatching) return;
  isWatching = true;
  process.once("SIGINT", shutdown);
  endWithEngine();
}

/** SIGINT is the engine's way to say that the run is over. The user still sees what is printed now. */
function shutdown(): never {
  if (session) printUsage(session);
  process.exit(0);
}

function printUsage({ settings, usage, budget, host: { logger } }: Session): void {
  if (settings.usage === "off" || usage.total === 0) return;
  logger.info(settings.usage === "json" ? usage.json(budget) : usage.summary(budget));
}
