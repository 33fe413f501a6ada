import { connect } from "node:net";

/**
 * Ends this process with the engine. The engine starts it through a shell, so that it would outlive a killed engine and
 * send what it has in its queue. The engine's address is the first argument of every plugin.
 */
export function endWithEngine(address = process.argv[2] ?? ""): void {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  if (!host) return;
  // What the engine says first has to be read: behind it, its end would stay unseen.
  const socket = connect(Number(port), host).unref().resume();
  socket.on("error", (error: NodeJS.ErrnoException) => error.code === "ECONNREFUSED" && process.exit(1));
  // The engine closes a connection that stays silent: only one that it refuses tells that it is gone.
  socket.on("close", () => setTimeout(endWithEngine, 200, address).unref());
}
