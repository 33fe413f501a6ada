import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { LocalServer } from "./local-server";

/**
 * Stands in for the transit engine of HashiCorp Vault, as the secrets provider of a stack. From a passphrase, each command
 * of Pulumi derives a key first, which takes it as much processor time as all else that it does before it runs the program.
 */
export class Vault extends LocalServer {
  static start(): Promise<Vault> {
    return new Vault().listen();
  }

  get env(): NodeJS.ProcessEnv {
    return { VAULT_SERVER_URL: this.url, VAULT_SERVER_TOKEN: "test" };
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { plaintext, ciphertext } = (await json(request)) as Record<string, string>;
    const data = ciphertext
      ? { plaintext: ciphertext.replace("vault:v1:", "") }
      : { ciphertext: `vault:v1:${plaintext}` };
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));
  }
}
