/** Counts the requests of real Pulumi runs with one service and its clients, and measures the state they leave. */
import type { Authlete } from "./authlete";
import { maxRefreshRequests, maxUpdateRequests, pageCount } from "./bounds";
import type { Figure } from "./measure";
import { DESTROY, PREVIEW, UP } from "./scenarios";
import { Stack } from "./stack";

interface StateEntry {
  type: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
}

type CountedRun = [what: string, clients: number, renamed: number, args: string[], bound: number];

/**
 * One service, N clients. A run that may create reads the list once, to find what an earlier run left behind; the delete
 * of a service reads one page, to find clients of others.
 */
const countedRuns = (n: number): CountedRun[] => [
  [`up: create a service and ${n} clients`, n, 0, UP, n + 2],
  [`preview: ${n} clients, unchanged`, n, 0, PREVIEW, 0],
  [`up: ${n} clients, unchanged`, n, 0, UP, 0],
  [`up: update ${n} clients`, n, n, UP, maxUpdateRequests(n)],
  ["up: update one client", n, n - 1, UP, 2],
  ["up: add one client", n + 1, n - 1, UP, 1 + pageCount(n)],
  ["up: remove one client", n, n - 1, UP, 1],
  [`preview --refresh: ${n} clients`, n, n - 1, [...PREVIEW, "--refresh"], maxRefreshRequests(n)],
];

export async function countRequests(total: number, authlete: Authlete): Promise<Figure[]> {
  using stack = await Stack.open("ours", authlete);
  const figures: Figure[] = [];
  for (const [what, clients, renamed, args, bound] of countedRuns(total)) {
    const { requests } = await stack.run({ args, clients, renamed });
    figures.push({ what, value: requests, unit: "requests", bound });
  }
  const sizes = stateSizes(await exportClients(stack));
  // Without this, the next stack of the same name would adopt these objects.
  const { requests } = await stack.run({ args: DESTROY, clients: total });
  return [...figures, { what: "destroy: everything", value: requests, unit: "requests", bound: total + 2 }, ...sizes];
}

async function exportClients(stack: Stack): Promise<StateEntry[]> {
  const { deployment } = JSON.parse(await stack.pulumi(["stack", "export"]));
  return deployment.resources.filter(({ type }: StateEntry) => type.endsWith(":Client"));
}

function stateSizes(clients: StateEntry[]): Figure[] {
  const bytes = (values: unknown[]) => Buffer.byteLength(values.map((value) => JSON.stringify(value)).join(""));
  const properties = clients.flatMap(({ inputs, outputs }) => [inputs, outputs]);
  const provider = Buffer.byteLength(String(clients[0]?.outputs["__provider"]));
  return [
    { what: "state: one client, whole entry", value: bytes(clients) / clients.length, unit: "bytes" },
    { what: "state: one client, inputs and outputs", value: bytes(properties) / clients.length, unit: "bytes" },
    { what: "state: one client, `__provider`", value: provider, unit: "bytes", bound: 63 },
  ];
}
