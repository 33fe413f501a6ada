/** From what Terraform tracks to the files to write, and the facts to report. */
import { isIn, type Recorded } from "../../estate/records";
import { type Generated, generate, knownIn, pendingEntries } from "../../import/generate";
import type { Folder } from "../../import/output";
import { resourcesIn } from "../../import/resources";
import type { Selection } from "../../import/select";
import { printAddress } from "./address";
import { type Fact, factsOf } from "./facts";
import { namesFrom } from "./names";
import type { Source } from "./read";
import { type Tracked, withoutRepeated } from "./tracked";

export type Moved = Generated & Pick<Selection, "leftOut"> & { facts: Fact[] };

export async function moveOver(
  all: readonly Tracked[],
  source: Source,
  folder: Folder,
  inStack: readonly Recorded[],
): Promise<Moved> {
  const pending = pendingEntries(folder, inStack);
  const known = knownIn(inStack, pending);
  const { first, repeated } = withoutRepeated(all);
  const isKnown = isIn(known);
  const tracked = first.filter(({ def, id }) => !isKnown(def, id));
  const { generation, record } = source;
  const surroundings = { generation, record, known, wantedName: namesFrom(first) };
  const generated = generate(await source.read(tracked), pending, folder, surroundings);
  const facts = [...factsOfAll(tracked, source, generated), ...repeated.map(factOfRepeated)];
  return { ...generated, facts, leftOut: { known: first.length - tracked.length, dynamic: 0 } };
}

function factsOfAll(tracked: readonly Tracked[], { generation, isWhole }: Source, { groups }: Generated): Fact[] {
  const inputs = new Map(groups.flatMap(resourcesIn).map((each) => [each.id, each.inputs]));
  return tracked.flatMap((each) => factsOf(each, generation, isWhole ? inputs.get(each.id) : undefined));
}

const factOfRepeated = ({ address, id }: Tracked): Fact => ({
  topic: "notes",
  what: id,
  todo: "another address stands for the same object, so the program has it once",
  where: printAddress(address),
});
