import { startEmulator } from "../emulator/index";
import { command, text } from "./command";

export const emulator = command({
  summary: 'runs an in-memory Authlete for tests and trials; the first line of output is {"url":"…"}',
  about: `Runs an in-memory Authlete on 127.0.0.1, for tests and trials, until SIGINT or SIGTERM. The first line of output is a
JSON object with its address and credentials.`,
  options: { port: text("<number>", "the port to listen on; a free one by default") },
  exitCodes: { 0: "it was told to end", 1: "it cannot listen on the port" },
  examples: ["$ npx pulumi-authlete emulator --port 8080"],
  async run({ port: given = "0" }) {
    const port = Number(given);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error("--port must be a number from 0 to 65535, such as 8080; 0 takes a free port");
    const { url, idpUrl, credentials, close } = await startEmulator({ port });
    console.log(JSON.stringify({ url, idpUrl, ...credentials }));
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
    return 0;
  },
});
