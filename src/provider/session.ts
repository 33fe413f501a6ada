import { isDeepStrictEqual } from "node:util";
import { connect } from "../api/connect";
import { Secrets } from "../api/redact";
import { newRun, type Run, type Send } from "../api/run";
import { Work } from "../api/work";
import type { Generation } from "../call";
import {
  findMistakes,
  type Lookup,
  type Marking,
  readGeneration,
  readMarking,
  readSettings,
  type Settings,
} from "../config/settings";
import { keys } from "../config/table";
import { type Host, processHost } from "../host";
import { secretTexts } from "../plan/secrets";
import type { Table } from "../resources/schema";
import { errorOf, type Fields } from "../value";
import { Lists } from "./list/lists";
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
/** Has an earlier call reported what is wrong with the settings? */
let isRefused = false;
/** Does the program run, so that the settings are those of today? */
let hasProgram = false;
/** What no message of the plugin may show, whichever resource it is of: it is known before there is a session. */
let secrets = new Secrets();
/** How far the run is. */
let work = new Work();

/**
 * Stores the configuration synchronously. The plugin host does not await `configure` and drops its errors, so nothing is
 * validated here; the first call that needs a setting reports it.
 */
export function configure(get: Lookup, surroundings: Host = processHost): void {
  const given = Object.fromEntries([...keys, "explicit" as const].map((key) => [key, get(key)]));
  // The engine configures every kind of resource for itself, and all of them share one budget.
  if (!isDeepStrictEqual(given, config) || surroundings !== host) endSession();
  config = given;
  host = surroundings;
  watchOnce();
}

function endSession(): void {
  [session, isRefused, hasProgram] = [undefined, false, false];
  [secrets, work] = [new Secrets(), new Work()];
}

/** Hides the secrets of an object from every message of the plugin. */
export function hideSecrets(def: Table, ...objects: Fields[]): void {
  for (const fields of objects) secrets.add(secretTexts(def, fields));
}

const lookup: Lookup = (key) => config[key];

/** Whether creates are marked, and in whose name: the native plugin marks them, and not the program. */
export const currentMarking = (): Marking => readMarking(lookup, process.env);

/** Needs no credential, so that a preview without one still checks the inputs. */
export const currentGeneration = (): Generation => readGeneration(lookup, process.env);

/** Notes that a program runs: only that makes the engine check inputs. */
export function noteProgram(): void {
  hasProgram = true;
}

/** The session. An error in the configuration is reported whole by the first call that needs it. */
export function currentSession(): Session {
  session ??= openSession(acceptedSettings(), host, secrets, work);
  return session;
}

export const currentHost = (): Host => host;

export const currentWork = (): Work => work;

export function openSession(settings: Settings, host: Host, known = new Secrets(), work = new Work()): Session {
  const run = newRun(settings, host, known, work);
  return { ...run, settings, send: connect(settings, run), lists: new Lists() };
}

/** Without a program, the engine takes the settings from state. */
const fromState =
  "\n`pulumi refresh` and `pulumi destroy` use the settings of the last `up`: add --run-program to use those of today";

function acceptedSettings(): Settings {
  if (isRefused) throw new Error("not done, because the settings are refused: see the first error");
  try {
    return readSettings(lookup, process.env);
  } catch (error) {
    isRefused = true;
    throw explained(errorOf(error));
  }
}

const explained = (error: Error): Error => (hasProgram ? error : new Error(error.message + fromState));

/** For a host that awaits `configure`: reports mistakes in the settings at once. To have no credential is none. */
export function refuseMistakes(): void {
  const mistakes = findMistakes(lookup, process.env);
  if (mistakes.length > 0) throw explained(new Error(mistakes.join("\n")));
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
async function shutdown(): Promise<never> {
  if (session) printUsage(session);
  await host.logger.flush?.();
  process.exit(0);
}

function printUsage({ settings, usage, budget, host: { logger } }: Session): void {
  if (settings.usage === "off" || usage.total === 0) return;
  logger.info(settings.usage === "json" ? usage.json(budget) : usage.summary(budget));
}
