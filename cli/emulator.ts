import { startEmulator } from "../emulator/index";

/** Runs until SIGINT or SIGTERM. */
export async function emulator(port: number): Promise<void> {
  const { url, idpUrl, credentials, close } = await startEmulator({ port });
  console.log(JSON.stringify({ url, idpUrl, ...credentials }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
}
