/** Every command, in the order of the help. */
import type { Command } from "./command";
import { emulator } from "./emulator";
import { whoami } from "./whoami";

export const commands: Record<string, Command> = { whoami, emulator };
