import { execFileSync } from "node:child_process";
import { connect } from "../src/api/connect";
import { AuthleteError } from "../src/api/error";
import { newRun } from "../src/api/run";
import { type Lookup, readSettings } from "../src/config/settings";
import { processHost } from "../src/host";
import { isRecord, toPlain } from "../src/value";

/** Asks Authlete who owns the credential, with the call from its authentication guide, which needs no service id. */
export async function whoami(): Promise<void> {
  const found = readSettings(stackConfig(), process.env);
  const pair = "token" in found.credential ? undefined : (found.credential.service ?? found.credential.owner);
  console.log(
    `Calls go to ${found.baseUrl} (Authlete ${found.generation === 3 ? "3.0" : "2.x"}) with ${pair ? `key ${pair.key} (Basic)` : "a Bearer token"}.`,
  );
  const send = connect(found, newRun(found, processHost));
  try {
    const service = await send({ method: "GET", path: "/api/service/get", service: pair?.key, repeatable: true });
    if (!isRecord(service)) throw new Error("The answer is not an Authlete service. Check authlete:baseUrl.");
    console.log(
      `This is the credential of service ${toPlain(service.apiKey)}${service.serviceName ? `, "${service.serviceName}"` : ""}.`,
    );
  } catch (error) {
    if (!(error instanceof AuthleteError && [400, 403, 404].includes(error.status))) throw error;
    console.log(
      "The credential is valid but not bound to one service: it is an organization's token or a service owner's key.",
    );
  }
}

/** The configuration of the selected stack, or an empty one if it cannot be read. */
function stackConfig(): Lookup {
  try {
    const text = execFileSync("pulumi", ["config", "--json", "--show-secrets"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const values = JSON.parse(text) as Record<string, { value?: string }>;
    return (key) => values[`authlete:${key}`]?.value;
  } catch {
    return () => undefined;
  }
}
