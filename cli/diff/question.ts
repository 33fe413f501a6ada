import { isId, parseId } from "../../src/id";
import { didYouMean } from "../../src/nearest";
import { client, service } from "../../src/resources/definitions";

/** What the user asks for. */
export interface Question {
  /** The id of a service. */
  first: string;
  /** The id of another one, or its name in a state, or nothing. */
  second: string | undefined;
  stack: string | undefined;
  /** The stack of the second service, if it is another one. */
  otherStack: string | undefined;
  /** The file that has the state. */
  file: string | undefined;
  ignored: readonly string[];
  includeDynamic: boolean;
}

/** Is it an id, and no name? */
export const isIssued = (text: string | undefined): text is string => text !== undefined && isId(service.id, text);

/** Refuses what no reading could answer. */
export function checkQuestion({ first, second, file, ignored }: Question): void {
  parseId(service.kind, service.id, first);
  if (isIssued(second) && file !== undefined)
    throw new Error("Give the id of a second service or a state with --from-state, not both.");
  for (const path of ignored) checkField(path.split(/[.[]/)[0] ?? "");
}

function checkField(name: string): void {
  const fields = [service, client].flatMap(({ inputs }) => Object.keys(inputs));
  if (!fields.includes(name))
    throw new Error(`--ignore: neither a service nor a client has the field ${name}${didYouMean(name, fields)}.`);
}
