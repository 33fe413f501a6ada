/** The one service of `examples/gitops` as Authlete has it, and what somebody does there behind the pipelines' back. */
import assert from "node:assert/strict";
import type { Json } from "../console";
import type { Project } from "../project";

async function serviceOf(project: Project): Promise<string> {
  const { services } = await project.callAuthlete("GET", "/api/service/get/list");
  return services[0].apiKey;
}

/** The clients by alias. */
export async function clientsOf(project: Project): Promise<Record<string, Json>> {
  const list = `/api/${await serviceOf(project)}/client/get/list?start=0&end=100`;
  const { clients } = await project.callAuthlete("GET", list);
  return Object.fromEntries(clients.map((client: Json) => [client.clientIdAlias, client]));
}

export async function rename(project: Project, alias: string, clientName: string): Promise<void> {
  const { clientId } = (await clientsOf(project))[alias];
  await project.changeInConsole(`${await serviceOf(project)}/${clientId}`, { clientName });
}

export async function rotateSecret(project: Project, alias: string): Promise<void> {
  const { clientId } = (await clientsOf(project))[alias];
  await project.callAuthlete("GET", `/api/${await serviceOf(project)}/client/secret/refresh/${clientId}`);
}

/** Asserts that the clients are called so, as the files say. */
export async function assertNames(project: Project, ...names: string[]): Promise<void> {
  const clients = Object.values(await clientsOf(project));
  assert.deepEqual(clients.map(({ clientName }) => clientName).sort(), names);
}
