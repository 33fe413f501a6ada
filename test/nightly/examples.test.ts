/** The steps that the comments of two examples give, in their order: whoever uses the client is never refused. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importJWK, SignJWT } from "jose";
import type { Json } from "../support/console";
import { runBlock } from "../support/guide";
import { day } from "../support/key-rotation";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import { type Project, root } from "../support/project";

const folderOf = (example: string) => join(root, "examples", example);

/** The commands that the lines of a comment show, in one block for each line. */
const stepsOf = (example: string): string[] =>
  readFileSync(join(folderOf(example), "index.ts"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("// "))
    .map((line) => [...line.matchAll(/`(pulumi [^`]+)`/g)].map(([, command]) => command).join("\n"))
    .filter((commands) => commands !== "");

const follow = (project: Project, commands: string, env = {}) =>
  runBlock(project, project.workspace.folder, commands, { ...env, PULUMI_OPTION_SKIP_PREVIEW: "true" });

/** What the token endpoint of the service answers to a client that authenticates so. */
async function requestToken(project: Project, credentials: object, parameters: Record<string, string> = {}) {
  const [service] = await project.listServices();
  const body = new URLSearchParams({ grant_type: "client_credentials", ...parameters });
  const path = `/api/${service.apiKey}/auth/token`;
  const { action } = await project.callAuthlete("POST", path, { ...credentials, parameters: String(body) });
  return action;
}

/** An output of the stack, of any form. */
async function output(project: Project, name: string): Promise<Json> {
  const outputs: Json = await project.outputs();
  return outputs[name];
}

const clients = (project: Project) => output(project, "reports");

async function blueGreen(project: Project): Promise<void> {
  const [start = "", end = "", ...others] = stepsOf("blue-green");
  assert.deepEqual(others, []);
  await follow(project, "pulumi up");
  const [blue] = await clients(project);
  assert.equal(await requestToken(project, blue), "OK");
  await follow(project, start);
  const [same, green] = await clients(project);
  assert.deepEqual(same, blue);
  for (const client of [blue, green]) assert.equal(await requestToken(project, client), "OK");
  await follow(project, end);
  assert.deepEqual(await clients(project), [green]);
  assert.equal(await requestToken(project, green), "OK");
  assert.equal(await requestToken(project, blue), "INVALID_CLIENT");
}

const clock = new MovedClock();

/** Authenticates with a key of the application's set. */
async function authenticate(project: Project, { clientId, jwks }: Json, kid: string): Promise<string> {
  const key = JSON.parse(jwks).keys.find((each: Json) => each.kid === kid);
  const iat = Math.floor(clock.now() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: "https://auth.shop.example",
    iat,
    exp: iat + 60,
    jti: randomUUID(),
  };
  const signer = new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid });
  const client_assertion_type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
  const client_assertion = await signer.sign(await importJWK(key, "ES256"));
  return requestToken(project, {}, { client_assertion, client_assertion_type });
}

const application = (project: Project) => output(project, "application");

async function clientKeys(project: Project): Promise<void> {
  const [trigger = "", publish = "", activate = "", remove = "", ...others] = stepsOf("client-keys");
  assert.deepEqual(others, []);
  await follow(project, "pulumi up", clock.env);
  const old = await application(project);
  assert.equal(await authenticate(project, old, old.kid), "OK");

  await follow(project, trigger, clock.env);
  await follow(project, publish, clock.env);
  const both = await application(project);
  assert.equal(both.kid, old.kid);
  const kids: string[] = JSON.parse(both.jwks).keys.map(({ kid }: Json) => kid);
  assert.equal(kids.length, 2);
  for (const kid of kids) assert.equal(await authenticate(project, both, kid), "OK");

  clock.moveTo(clock.now() + day);
  await follow(project, activate, clock.env);
  const active = await application(project);
  assert.notEqual(active.kid, old.kid);
  for (const { kid } of [old, active]) assert.equal(await authenticate(project, both, kid), "OK");

  clock.moveTo(clock.now() + 2 * day);
  await follow(project, remove, clock.env);
  const last = await application(project);
  assert.equal(last.kid, active.kid);
  assert.equal(await authenticate(project, last, last.kid), "OK");
  assert.equal(await authenticate(project, old, old.kid), "INVALID_CLIENT");
}

describe("The steps of an example", () => {
  runInParallel({
    "of two clients let each authenticate until it is gone": withProject({ main: folderOf("blue-green") }, blueGreen),
    "of a client's keys let each authenticate until it is gone": withProject(
      { main: folderOf("client-keys"), options: { clock } },
      clientKeys,
    ),
  });
});
