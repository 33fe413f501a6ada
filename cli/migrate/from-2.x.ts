/** `migrate --from-2.x`: finds in Authlete 3.0 what a stack of 2.x manages, and writes the file that records it. */
import type { Generation } from "../../src/call";
import { flag, text, texts, type Values } from "../command";
import type { Place } from "../estate/stack";
import { DiskFolder } from "../import/folder";
import { printEntries } from "../import/import-file";
import { addLines, type Folder, type Output } from "../import/output";
import { report, type Tools } from "../print";
import { quote } from "../words";
import { entriesOf } from "./from-2.x/file";
import { knownPairs } from "./from-2.x/known";
import { toLines } from "./from-2.x/lines";
import { openReader, openState } from "./from-2.x/open";
import { planFor, type Step, withoutProvider } from "./from-2.x/plan";
import { type Report, type Row, reportOf } from "./from-2.x/report";
import { compareSides } from "./from-2.x/sides";
import type { StackState } from "./from-2.x/stack";
import { shared } from "./shared";

export const options = {
  "from-2.x": flag("takes a stack of Authlete 2.x to 3.0"),
  "to-stack": text("<name>", "the stack of 3.0"),
  match: texts("<2.x id>=<3.0 id>", "says what a service or client of 2.x is in 3.0"),
  ...shared,
} as const;

type Chosen = Values<typeof options>;

/** Returns the exit code. */
export async function migrateFrom2x(values: Chosen): Promise<number> {
  const { resources } = await report((...tools) => compareStacks(values, ...tools), toLines, values.json);
  return resources.some(isOpen) ? 3 : 0;
}

async function compareStacks(values: Chosen, ...tools: Tools): Promise<Report> {
  const { stack, "to-stack": toStack, match = [], offline } = values;
  if (toStack === undefined) throw new Error("--to-stack is missing: give the name of the stack of Authlete 3.0.");
  const folder = new DiskFolder(".");
  const [before, after]: [Place, Place] = [
    { folder: folder.home, stack },
    { folder: folder.home, stack: toStack },
  ];
  const open = (place: Place, generation: Generation) => openReader(place, generation, ...tools);
  const [from, to] = await Promise.all([offline ? undefined : open(before, 2), open(after, 3)]);
  const [state, newState] = await Promise.all([openState(before), openState(after)]);
  if (state.managed.length === 0) throw new Error("The stack of 2.x manages no service and no client: see --stack.");
  const known = knownPairs(state, newState, match);
  const fates = await compareSides(withoutProvider(state), known, { from, to });
  const steps = planFor(state, fates, to);
  const outputs = outputsOf(steps, state, folder);
  folder.write(outputs);
  const compared = reportOf(steps, state, fates);
  return {
    from: { stack: stack ?? "(the selected one)", address: from?.session.settings.baseUrl },
    to: { stack: toStack, address: to.session.settings.baseUrl },
    ...compared,
    files: outputs.map(({ file }) => file),
    next: compared.resources.some(isOpen) ? [] : nextCommands(toStack, outputs.length > 0),
  };
}

/** As long as it is not clear what a resource is in 3.0, `pulumi up` would create it a second time. */
const isOpen = ({ outcome }: Row) => outcome === "decide";

const file = "migrate.json";

function outputsOf(steps: readonly Step[], state: StackState, folder: Folder): Output[] {
  const carried = new Map(
    steps.flatMap(({ managed, outcome }) => (outcome.to === "import" ? [[managed.urn, outcome.carried] as const] : [])),
  );
  if (carried.size === 0) return [];
  const text = printEntries(entriesOf(carried, state));
  return [...addLines(folder, ".gitignore", [file]), { file, text, how: "replace", secret: true }];
}

function nextCommands(stack: string, hasFile: boolean): string[] {
  const chosen = `--stack ${quote(stack)}`;
  return [
    ...(hasFile ? [`pulumi import --file ${file} --generate-code=false --protect=false --yes ${chosen}`] : []),
    `pulumi up ${chosen}`,
    `pulumi preview --refresh --expect-no-changes ${chosen}`,
  ];
}
