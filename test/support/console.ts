/** Requests that somebody else sends to Authlete, behind Pulumi's back. */
import assert from "node:assert/strict";
import type { Emulator } from "../../emulator/index";
import type { Authlete } from "./authlete";

// biome-ignore lint/suspicious/noExplicitAny: tests read state, and what Authlete answers, member by member.
export type Json = any;

export function pathOf(id: string, verb: string): string {
  const [service, client] = id.split("/");
  return `/api/${service}/${client ? `client/${verb}/${client}` : `service/${verb}`}`;
}

export class AuthleteConsole<A extends Authlete = Emulator> {
  constructor(readonly authlete: A) {}

  /** Sends a request and returns the answer, which must be a success. */
  async callAuthlete(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.callAuthleteAsText(method, path, body && JSON.stringify(body));
    return answer && JSON.parse(answer);
  }

  /** The same with JSON texts, in which integers of any length keep their digits. */
  async callAuthleteAsText(method: string, path: string, body?: string): Promise<string> {
    const authorization = `Bearer ${this.authlete.credentials.accessToken}`;
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(this.authlete.url + path, { method, headers, ...(body && { body }) });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
    return text;
  }

  /** Changes some fields of a service (`<id>`) or a client (`<service>/<id>`), and keeps the others. */
  async changeInConsole(id: string, change: object): Promise<void> {
    await this.callAuthlete("POST", pathOf(id, "update"), { ...(await this.readFromAuthlete(id)), ...change });
  }

  /** The service or client as Authlete has it. */
  readFromAuthlete(id: string): Promise<Json> {
    return this.callAuthlete("GET", pathOf(id, "get"));
  }
}
