/** What the command says beside what `import` says: facts about the state, and how to let go of it. */
import { printable } from "../../../src/api/error-body";
import { block, quote, some } from "../../words";
import { printAddress, printResource } from "./address";
import type { Fact, Topic } from "./facts";
import type { Instance } from "./state";

/** The same fact about several resources. */
export interface Finding extends Omit<Fact, "where"> {
  resources: string[];
}

export function findingsOf(facts: readonly Fact[]): Finding[] {
  const groups = Map.groupBy(facts, ({ topic, what, todo }) => JSON.stringify([topic, what, todo]));
  return [...groups.values()].flatMap((all) =>
    all.slice(0, 1).map(({ topic, what, todo }) => ({
      ...{ topic, what: printable(what), todo },
      resources: all.map(({ where }) => printable(where)),
    })),
  );
}

const titles: Record<Topic, string> = {
  inClear: "In clear text in the state, and so in its backups and older versions:",
  inFile: "In clear text in the configuration:",
  lost: "The state lacked:",
  differing: "The state had otherwise:",
  unknown: "The state cannot say, so the program does not manage:",
  ignored: "Left out of the program:",
  renamed: "Called otherwise here:",
  notes: "Take note:",
};

export const findingLines = (findings: readonly Finding[]): string[] =>
  Object.entries(titles).flatMap(([topic, title]) =>
    block(
      title,
      findings
        .filter((finding) => finding.topic === topic)
        .map(({ what, todo, resources }) =>
          topic === "renamed" ? `${what} is ${todo}` : `${what} of ${some(withoutKeys(resources))}: ${todo}`,
        ),
    ),
  );

/** What is true of one instance is mostly true of all. */
const withoutKeys = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map((address) => address.replace(/\[(\d+|".*")\]$/, ""))),
];

/** Terraform forgets the resources, or of each the instances that are taken over. Nothing happens to them in Authlete. */
export function releaseCommand(taken: readonly Instance[], all: readonly Instance[]): string {
  const staying = new Set(all.filter(({ address }) => !taken.some((each) => each.address === address)).map(resourceOf));
  const addresses = taken.map((each) =>
    staying.has(resourceOf(each)) ? printAddress(each.address) : resourceOf(each),
  );
  return ["terraform state rm", ...new Set(addresses.map(quote))].join(" ");
}

const resourceOf = ({ address }: Instance) => printResource(address);
