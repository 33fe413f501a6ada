/** Creates with a marker, in several runs of the plugin. */
import { MARKER } from "../../src/marker";
import clientProvider from "../../src/provider/client";
import { useRuns } from "./runs";

type Fields = Record<string, unknown>;

export function useRecovery() {
  const runs = useRuns({ timeout: "5" });
  const { emulator } = runs;

  const inputs = (more: Fields = {}): Fields => ({
    serviceId: runs.serviceId(),
    clientName: "Shop",
    [MARKER]: "m1",
    __provider: "x",
    ...more,
  });

  const countCalls = (method: string, path: RegExp) =>
    emulator().calls.filter((call) => call.method === method && path.test(call.path)).length;

  async function listClients(): Promise<Fields[]> {
    const headers = { authorization: `Bearer ${emulator().credentials.accessToken}` };
    const answer = await fetch(`${emulator().url}/api/${runs.serviceId()}/client/get/list?start=0&end=100`, {
      headers,
    });
    return ((await answer.json()) as { clients?: Fields[] }).clients ?? [];
  }

  return {
    ...runs,
    inputs,
    countCalls,
    listClients,
    create: (more?: Fields) => clientProvider.create(inputs(more)),
    countCreates: () => countCalls("POST", /client\/create/),
  };
}
