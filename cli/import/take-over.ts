/** From what is live and what is recorded to the files to write. */
import type { EstateReader } from "../estate/reader";
import { isIn, type Recorded } from "../estate/records";
import { type Generated, generate, knownIn, pendingEntries } from "./generate";
import type { Folder } from "./output";
import { type Choice, type Selection, select } from "./select";

/** What programs hold already: the one in the folder, and others. */
export interface Held {
  inStack: readonly Recorded[];
  elsewhere: readonly Recorded[];
}

export async function takeOver(
  reader: EstateReader,
  folder: Folder,
  { inStack, elsewhere }: Held,
  choice: Omit<Choice, "isKnown">,
): Promise<Generated & Pick<Selection, "leftOut">> {
  const pending = pendingEntries(folder, inStack);
  const known = knownIn(inStack, pending);
  const { services, leftOut } = await select(reader, { ...choice, isKnown: isIn([...known, ...elsewhere]) });
  const { generation } = reader.session.settings;
  const record = reader.record.bind(reader);
  return { ...generate(services, pending, folder, { generation, record, known }), leftOut };
}
