/** The table that compares the ways to keep services and clients: figures of the bench, facts of our tables, and sources. */
import { readFileSync } from "node:fs";
import { published } from "../src/config/rate-limits";
import * as definitions from "../src/resources/definitions";
import * as lookUps from "../src/resources/look-ups";
import type { AnyDefinition } from "../src/resources/schema";
import { fillMarked } from "./marked";
import { cellOf, type PageTable, tablesOf } from "./page-tables";

const bench = "docs/performance.md";
const clients = 100;
const heading = `${clients} clients, latency 0 ms`;

/** Read in the source of Authlete's provider for Terraform, 1.3.17: `internal/provider/{service,client,provider}.go`. */
const terraform = {
  /** The attributes that a configuration can set. */
  settable: { service: 136, client: 84 },
  /** One for each object. A plan reads each, unless `-refresh=false`. */
  requests: { create: clients + 1, preview: clients + 1, refresh: clients + 1, update: 2 * clients },
};

type Row = [question: string, classes: string, plugin: string, terraform: string, console: string];
const head: Row = ["", "the classes", "the plugin", "Terraform's provider", "the console"];
const nothing = "—";

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

const kinds = (definitionsOf: AnyDefinition[]) => code(definitionsOf.map(({ kind }) => kind));

const inputsOf = ({ inputs }: AnyDefinition) => Object.keys(inputs).length;

/** What a cell says of each contender, in the bench's order. */
const contenders = ["classes", "plugin"] as const;
type Contender = (typeof contenders)[number];
const partOf = (cell: string, contender: Contender) => cell.split(" / ")[contenders.indexOf(contender)];

/** What one contender's run of a scenario took: requests, and seconds. */
function costOf(table: PageTable, scenario: string, contender: Contender): string {
  const cell = (column: string) => cellOf(table, scenario, column) ?? "";
  const seconds = Number(cell("s")) / (contender === "classes" ? 1 : Number(cell("÷ native")));
  return `${partOf(cell("requests"), contender)} requests, ${seconds.toFixed(1)} s`;
}

const costs = (table: PageTable, question: string, scenario: string, requests: number): Row => [
  question,
  costOf(table, scenario, "classes"),
  costOf(table, scenario, "plugin"),
  `${requests} requests`,
  nothing,
];

/** A row that is the same for both of ours, because they run the same code. */
const same = (question: string, ours: string, theirs: string, console = nothing): Row => [
  question,
  ours,
  "the same",
  theirs,
  console,
];

export function comparisonRows(page: string): Row[] {
  const table = tablesOf(page).find((one) => one.part === "normal" && one.heading === heading);
  if (!table) throw new Error(`${bench} has no table for ${heading}: npm run bench writes it`);
  const all = Object.values<AnyDefinition>(definitions);
  const state = cellOf(table, "up, create all", "state kB") ?? "";
  const kilobytes = (contender: Contender) => `${partOf(state, contender)} kB`;
  const { requests, settable } = terraform;
  const { service, client } = definitions;
  return [
    head,
    ["languages", "TypeScript, JavaScript", "all of Pulumi's, YAML too", "HCL; all of Pulumi's, bridged", nothing],
    same("resources", kinds(all), code(["authlete_service", "authlete_client"]), "all"),
    same(
      "inputs of a service, and of a client",
      `${inputsOf(service)}, ${inputsOf(client)}`,
      `${settable.service}, ${settable.client}`,
    ),
    same("look-ups", code(Object.keys(lookUps)), "none"),
    [
      "take over what exists",
      "[a file](guides/import.md) for `pulumi import`, or `adopt`",
      "`pulumi import`, the option `import`, or `adopt`",
      "`terraform import`",
      nothing,
    ],
    same("a field that is left out", "[stays](inputs.md#three-states)", "becomes false, 0 or nothing"),
    costs(table, `create a service and ${clients} clients`, "up, create all", requests.create),
    costs(table, "preview, without a change", "preview, no change", requests.preview),
    costs(table, "refresh, or a check for drift", "refresh", requests.refresh),
    costs(table, "change a field of each client", "up, update a field of each", requests.update),
    ["state of them", kilobytes("classes"), kilobytes("plugin"), "not measured", nothing],
    same(
      "limits of its own",
      `[${published.perSecond} requests a second](reliability.md#rate-limits), ${published.share * 100} % of the hour`,
      "none",
    ),
    same("when a request fails", "[retries](reliability.md#retries) where it is safe", "an error"),
    same(
      "what somebody else deleted",
      "a refresh drops it, the next `up` creates it",
      "an error, until it is out of the state",
    ),
    same("after a kill in a create", "the next `up` [adopts it](reliability.md#crashes)", "it is left behind"),
    same("secrets in the state", "encrypted", "in clear text, unless the backend encrypts it"),
  ];
}

export function fillWhichOne(file: string): void {
  const [first, ...rows] = comparisonRows(readFileSync(bench, "utf8")).map((cells) => `| ${cells.join(" | ")} |`);
  fillMarked(file, "comparison", [first ?? "", "|---|---|---|---|---|", ...rows]);
}
