/** Every command, in the order of the help. */
import { audit } from "./audit";
import type { Command } from "./command";
import { diff } from "./diff";
import { emulator } from "./emulator";
import { graph } from "./graph";
import { importCommand } from "./import";
import { migrate } from "./migrate";
import { orphans } from "./orphans";
import { secret } from "./secret";
import { validate } from "./validate";
import { whoami } from "./whoami";

export const commands: Record<string, Command> = {
  whoami,
  import: importCommand,
  migrate,
  orphans,
  diff,
  audit,
  graph,
  secret,
  validate,
  emulator,
};
