/** Those who change Authlete behind Pulumi's back. */
import assert from "node:assert/strict";
import type { Emulator } from "../../emulator/index";

// biome-ignore lint/suspicious/noExplicitAny: state, and what Authlete answers, are looked at member by member.
export type Json = any;

export function pathOf(id: string, verb: string): string {
  const [service, client] = id.split("/");
  return `/api/${service}/${client ? `client/${verb}/${client}` : `service/${verb}`}`;
}

export class Outside {
  constructor(readonly authlete: Emulator) {}

  /** What somebody else does to Authlete meanwhile. */
  async outside(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.send(method, path, body && JSON.stringify(body));
    return answer && JSON.parse(answer);
  }

  /** The same in JSON text, in which numbers of any length stay as they are. */
  async send(method: string, path: string, body?: string): Promise<string> {
    const authorization = `Bearer ${this.authlete.credentials.accessToken}`;
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(this.authlete.url + path, { method, headers, ...(body && { body }) });
    const found = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${found}`);
    return found;
  }

  /** Changes some fields of a service (`<id>`) or a client (`<service>/<id>`), as the console would. */
  async meddle(id: string, change: object): Promise<void> {
    await this.outside("POST", pathOf(id, "update"), { ...(await this.look(id)), ...change });
  }

  /** What Authlete has under an id. */
  look(id: string): Promise<Json> {
    return this.outside("GET", pathOf(id, "get"));
  }
}
