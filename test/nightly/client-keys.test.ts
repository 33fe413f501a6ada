/** The steps of `examples/client-keys`, in their order: whoever signs with a key is never refused. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { Json } from "../support/console";
import { folderOf, follow, output, requestToken, stepsOf } from "../support/example-steps";
import { day } from "../support/key-rotation";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import type { Project } from "../support/project";

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
    "of a client's keys let each authenticate until it is gone": withProject(
      { main: folderOf("client-keys"), options: { clock } },
      clientKeys,
    ),
  });
});
