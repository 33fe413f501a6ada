/** Tokens of the plugin, and the calls that they authorize. */
import type { Emulator } from "../../emulator";
import { type Fields, PluginResource } from "./resource";

import serviceTokens = require("../../src/provider/servicetoken");

export const newToken = (serviceId: string, more: Fields = {}): PluginResource =>
  new PluginResource(serviceTokens, { serviceId, description: "CI", ...more });

/** The status of a call to a service with the token. */
export async function statusWith({ url }: Emulator, serviceId: string, accessToken: unknown): Promise<number> {
  const headers = { authorization: `Bearer ${accessToken}` };
  return (await fetch(`${url}/api/${serviceId}/service/get`, { headers })).status;
}

/** A call to the IdP with the organization's token. */
export async function askIdp(emulator: Emulator, path: string, body: Fields): Promise<Fields[]> {
  const { accessToken, organizationId, apiServerId } = emulator.credentials;
  const answer = await fetch(`${emulator.idpUrl}/api/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json" },
    body: JSON.stringify({ organizationId, apiServerId, ...body }),
  });
  const text = await answer.text();
  return text ? JSON.parse(text) : [];
}

/** What the program says: the inputs without the times that the check has set. */
export const programOf = ({ issuedAt: _, rotatesAt: __, ...inputs }: Fields): Fields => inputs;

/** Replaces a token as the engine does: the new one is issued before the old one is revoked. */
export async function replace(token: PluginResource, news: Fields): Promise<PluginResource> {
  const next = await new PluginResource(token.plugin, programOf(news)).create();
  await token.delete();
  return next;
}
