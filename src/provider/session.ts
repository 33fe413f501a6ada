import { isDeepStrictEqual } from "node:util";
import { connect, pacingOf } from "../api/connect";
import type { Pacing } from "../api/pace";
import { generationOf, keys, type Lookup, type Settings, settings } from "../config/settings";
import type { Call, Generation } from "../resources/schema";
import type { Listing } from "./listing";
import { endWithEngine } from "./watch";

interface Session {
  settings: Settings;
  pacing: Pacing;
  send: (call: Call) => Promise<unknown>;
  /** What all reads of a list share, by kind and service. */
  listings: Map<string, Listing>;
  /** What this run created: an earlier run can have left nothing in a service of these. */
  made: Set<string>;
  /** What this run took over: it must not fall to a deletion of an object of the same id. */
  takenOver: Set<string>;
}

/** One configuration and one connection for the whole plugin process, made at the first call that needs them. */
let session: Session | undefined;
let config: Partial<Record<string, string>> = {};

/** Takes the configuration over at once: the engine's host does not wait, and an error here would be lost. */
export function configure(get: (key: string) => string | undefined): void {
  const given = Object.fromEntries(keys.map((key) => [key, get(`authlete:${key}`)]));
  // Every kind is configured for itself, and all share one budget.
  if (!isDeepStrictEqual(given, config)) session = undefined;
  config = given;
  attend();
}

const lookup: Lookup = (key) => config[key];

/** Needs no credential, so that a preview without one still checks the inputs. */
export const generation = (): Generation => generationOf(lookup, process.env);

/** The session; an error in the configuration is told by the first call that needs it. */
export function open(): Session {
  if (session) return session;
  const made = settings(lookup, process.env);
  const pacing = pacingOf(made);
  const send = connect(made, pacing);
  session = { settings: made, pacing, send, listings: new Map(), made: new Set(), takenOver: new Set() };
  return session;
}

let attended = false;

/** Follows the engine to its end: once a process, however often it is configured. */
function attend(): void {
  if (attended) return;
  attended = true;
  process.once("SIGINT", end);
  endWithEngine();
}

/** The engine's way of saying that the run is over; what is printed now is still shown. */
function end(): never {
  if (session) tell(session);
  process.exit(0);
}

function tell({ settings: { usage: form }, pacing: { usage, budget } }: Session): void {
  if (form !== "off" && usage.total > 0) console.log(form === "json" ? usage.json(budget) : usage.summary(budget));
}
