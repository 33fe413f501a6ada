import { connect } from "node:net";

/** The address of the engine: the last argument of every plugin, behind flags of `pulumi --verbose` and `--tracing`. */
export const engineAddress = (args: readonly string[] = process.argv.slice(2)): string | undefined =>
  args.findLast((arg) => /^[^-].*:\d+$/.test(arg));

/**
 * Ends this process with the engine. The engine starts it through a shell, so it would outlive an engine that is killed,
 * and send what is in its queue.
 */
export function endWithEngine(address = engineAddress() ?? ""): void {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  if (!host) return;
  // Whatever the engine sends first must be read, or the end of the connection goes unnoticed.
  const socket = connect(Number(port), host).unref().resume();
  socket.on("error", (error: NodeJS.ErrnoException) => error.code === "ECONNREFUSED" && process.exit(1));
  // The engine closes silent connections. Only a refused one shows that it is gone.
  socket.on("close", () => setTimeout(endWithEngine, 200, address).unref());
}
