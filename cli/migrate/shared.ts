import { flag, text } from "../command";

/** The options of both ways to migrate. */
export const shared = {
  stack: text(
    "<name>",
    "the stack whose configuration and state count, with --from-2.x that of 2.x; the selected one by default",
  ),
  offline: flag(
    "works from the state alone: without a request, with --from-2.x without one to 2.x; says what it cannot know",
  ),
  json: flag("prints one JSON object that says what was written and found, and the commands that follow"),
} as const;
