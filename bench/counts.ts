/** What the real engine asks of Authlete, and what it keeps, for one service and its clients. */
import type { Authlete } from "./authlete";
import { pages, refreshing } from "./bounds";
import type { Figure } from "./measure";
import { DESTROY, PREVIEW, UP } from "./scenarios";
import { Stack } from "./stack";

interface Recorded {
  type: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
}

/** One service, N clients; a run that may create looks once through the list for what an earlier run left behind. */
const counted = (n: number): [what: string, clients: number, renamed: number, args: string[], atMost: number][] => [
  [`up: a service and ${n} clients made`, n, 0, UP, n + 2],
  [`preview: ${n} clients, unchanged`, n, 0, PREVIEW, 0],
  [`up: ${n} clients, unchanged`, n, 0, UP, 0],
  ["up: one client updated", n, 1, UP, 2],
  ["up: one client more", n + 1, 1, UP, 1 + pages(n)],
  ["up: one client fewer", n, 1, UP, 1],
  [`preview --refresh: ${n} clients`, n, 1, [...PREVIEW, "--refresh"], refreshing(n)],
];

export async function counts(clients: number, authlete: Authlete): Promise<Figure[]> {
  using stack = await Stack.open("ours", authlete);
  const figures: Figure[] = [];
  for (const [what, clients_, renamed, args, bound] of counted(clients)) {
    const { requests } = await stack.run({ args, clients: clients_, renamed });
    figures.push({ what, value: requests, unit: "requests", bound });
  }
  const kept = sizes(await recordedIn(stack));
  // Otherwise the next stack of this name would take over what it finds.
  const { requests } = await stack.run({ args: DESTROY, clients });
  return [...figures, { what: "destroy: all of it", value: requests, unit: "requests", bound: clients + 1 }, ...kept];
}

async function recordedIn(stack: Stack): Promise<Recorded[]> {
  const { deployment } = JSON.parse(await stack.pulumi(["stack", "export"]));
  return deployment.resources.filter(({ type }: Recorded) => type.endsWith(":Client"));
}

function sizes(clients: Recorded[]): Figure[] {
  const each = (values: unknown[]) => Buffer.byteLength(values.map((value) => JSON.stringify(value)).join(""));
  const own = clients.flatMap(({ inputs, outputs }) => [inputs, outputs]);
  const provider = Buffer.byteLength(String(clients[0]?.outputs["__provider"]));
  return [
    { what: "state: one client, whole", value: each(clients) / clients.length, unit: "bytes" },
    { what: "state: one client, its inputs and outputs", value: each(own) / clients.length, unit: "bytes" },
    { what: "state: the client's __provider", value: provider, unit: "bytes", bound: 63 },
  ];
}
