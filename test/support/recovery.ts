/** Creates with a marker, in several runs of the plugin. */
import { MARKER } from "../../src/marker";
import clientProvider from "../../src/provider/client";
import { type Config, configOf, configure, useEmulator } from "./emulator";
import { TestHost } from "./host";

type Fields = Record<string, unknown>;

export function useRecovery() {
  const emulator = useEmulator();
  let serviceId: string;
  let lines: string[];

  /** Starts another run, which remembers nothing of the others. */
  function startRun(more: Config = {}): void {
    const host = new TestHost();
    lines = host.lines;
    configure(configOf(emulator(), { timeout: "5", ...more }), host);
  }

  beforeEach(() => {
    serviceId = emulator().seed().apiKey;
    startRun();
  });

  const inputs = (more: Fields = {}): Fields => ({
    serviceId,
    clientName: "Shop",
    [MARKER]: "m1",
    __provider: "x",
    ...more,
  });

  const countCalls = (method: string, path: RegExp) =>
    emulator().calls.filter((call) => call.method === method && path.test(call.path)).length;

  async function listClients(): Promise<Fields[]> {
    const headers = { authorization: `Bearer ${emulator().credentials.accessToken}` };
    const answer = await fetch(`${emulator().url}/api/${serviceId}/client/get/list?start=0&end=100`, { headers });
    return ((await answer.json()) as { clients?: Fields[] }).clients ?? [];
  }

  return {
    emulator,
    startRun,
    inputs,
    countCalls,
    listClients,
    create: (more?: Fields) => clientProvider.create(inputs(more)),
    countCreates: () => countCalls("POST", /client\/create/),
    serviceId: () => serviceId,
    /** What the run printed. */
    printed: () => lines.join("\n"),
  };
}
