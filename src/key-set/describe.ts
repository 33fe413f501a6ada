/** Says what a step does, and why. */
import { isoTime } from "../time";
import type { Action, Step } from "./schedule";

/** What a step does, why time brings it, and why a change of the program does. */
const words: Record<Action, { does: string; due?: string; asked: string }> = {
  CREATE: { does: "makes an active $ key", asked: "there was none" },
  PUBLISH: {
    does: "publishes a new $ key, which takes over after publishFor",
    due: "the active one reaches rotateEvery",
    asked: "rotate has changed",
  },
  ACTIVATE: {
    does: "makes the $ key the active one",
    due: "it has been published for publishFor",
    asked: "algorithms names it again, and it is retiring",
  },
  RETIRE: { does: "retires the $ key", asked: "algorithms does not name it any more" },
  REMOVE: {
    does: "removes the $ key",
    due: "it has been retiring for publishFor and retainFor",
    asked: "algorithms does not name it any more, and it was never active",
  },
};

/** The step in one line: `publishes a new ES256 key, …, because …; due since 2026-11-26T12:00:00.000Z`. */
export function describeStep({ action, alg, key, at }: Step): string {
  const { does, due, asked } = words[action];
  const name = key?.jwk ? `${alg} key ${key.jwk.kid}` : `${alg} key`;
  const what = does.replace("$ key", name);
  return at === undefined ? `${what}, because ${asked}` : `${what}, because ${due}; due since ${isoTime(at)}`;
}
