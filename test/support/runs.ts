import { type Config, configOf, configure, useEmulator } from "./emulator";
import { TestHost } from "./host";

/** Runs of the plugin, one after the other, against an emulator that holds one service. */
export function useRuns(common: Config = {}) {
  const emulator = useEmulator();
  let host = new TestHost();
  let serviceId = "";

  /** Starts another run, which remembers nothing of the others. */
  function startRun(more: Config = {}): void {
    host = new TestHost();
    configure(configOf(emulator(), { ...common, ...more }), host);
  }

  beforeEach(() => {
    serviceId = emulator().seed().apiKey;
    startRun();
  });

  return {
    emulator,
    startRun,
    serviceId: () => serviceId,
    clock: () => host.clock,
    /** What the run printed. */
    printed: () => host.lines.join("\n"),
  };
}
