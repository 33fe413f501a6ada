import { startEmulator } from "../emulator/index";
import type { Command } from "./command";

const help = `Usage: pulumi-authlete emulator [--port <number>]

Runs an in-memory Authlete on 127.0.0.1, for tests and trials, until SIGINT or SIGTERM. The first line of output is a
JSON object with its address and credentials.

  --port <number>  the port to listen on; a free one by default
  --help           prints this text

Example:

  npx pulumi-authlete emulator --port 8080
`;

export const emulator: Command = {
  summary: 'runs an in-memory Authlete for tests and trials; the first line of output is {"url":"…"}',
  help,
  options: { port: { type: "string" } },
  async run({ port: text = "0" }) {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error("--port must be a number from 0 to 65535, such as 8080; 0 takes a free port");
    const { url, idpUrl, credentials, close } = await startEmulator({ port });
    console.log(JSON.stringify({ url, idpUrl, ...credentials }));
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
    return 0;
  },
};
