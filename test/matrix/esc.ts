/** The columns of the rotator for Pulumi ESC. */
import assert from "node:assert/strict";
import { handlerOn } from "../../src/esc/handler";
import { currentSession } from "../../src/provider/session";
import { configOf } from "../support/emulator";
import { environment, functionUrl, type PulumiCloud } from "../support/pulumi-cloud";
import { type Fields, sealed } from "../support/resource";
import { envOf } from "../support/settings";
import { assertHidden } from "../support/spellings";
import { askIdp, statusWith } from "../support/token";
import type { Column, Scene } from "./scene";

/** Two rotations have been: the current token, and the one before it. */
const esc = (cloud: () => PulumiCloud): Omit<Column, "name" | "path"> => ({
  ...{ resource: "escToken", operation: "update", method: "POST", answer: "object", needsNoRights: true },
  prepare: async (scene) => {
    for (const _ of Array(2)) scene.state = await rotate(cloud(), scene);
  },
  run: async (scene) => {
    const state = await rotate(cloud(), scene);
    // ESC gets the token, and nobody else.
    assertHidden(scene.host.lines.join("\n"), [String(state["accessToken"])]);
    return { outs: { ...state, accessToken: sealed(state["accessToken"]) } };
  },
  secrets: ({ emulator, state }) => [emulator.credentials.accessToken, String(state["accessToken"])],
  finish: (scene, outs) => finish(cloud(), scene, outs),
});

export const escColumns = (cloud: () => PulumiCloud): Column[] => [
  {
    ...{ name: "ESC: keys of Pulumi Cloud", ...esc(cloud), method: "GET", path: /^\/oidc\/.well-known\/jwks$/ },
    ...{ server: cloud, objects: tokensWhere((age) => age === 0) },
  },
  {
    ...{ name: "ESC: token create", ...esc(cloud), path: /servicetoken\/create/, create: true, revokedLater: true },
    objects: tokensWhere((age) => age < 0),
  },
  {
    ...{ name: "ESC: token list", ...esc(cloud), path: /servicetoken\/all/, deletes: true, revokedLater: true },
    objects: tokensWhere((age) => age > 0),
  },
  {
    ...{ name: "ESC: token revoke", ...esc(cloud), path: /servicetoken\/revoke/, deletes: true, revokedLater: true },
    ...{ answer: "none", objects: tokensWhere((age) => age > 0) },
  },
];

/** Asks the rotator for the next token, in a process that remembers nothing, and returns what ESC keeps. */
async function rotate(cloud: PulumiCloud, { emulator, host, serviceId, state }: Scene): Promise<Fields> {
  const timeout = String(currentSession().settings.timeout / 1000);
  const env = envOf(configOf(emulator, { timeout }));
  const environments = { [environment]: [serviceId] };
  const handle = handlerOn(host, { url: functionUrl, environments, issuer: cloud.issuer, env });
  const answer = await handle(await cloud.request({ request: { serviceId }, state }));
  const body: Fields = Object(await answer.json());
  if (answer.status === 200) return body;
  // Nobody has forged the request, so it is not refused.
  assert.equal(answer.status, 502);
  throw new Error(String(body["error"]));
}

const listTokens = async ({ emulator, serviceId }: Scene): Promise<Fields[]> => {
  const tokens = await askIdp(emulator, "servicetoken/all", { serviceId });
  return tokens.filter(({ description }) => /^Pulumi ESC /.test(String(description)));
};

/** The tokens whose age against the current one is such. */
function tokensWhere(test: (age: number) => boolean): (scene: Scene) => Promise<Fields[]> {
  return async (scene) => {
    const { createdAt } = scene.state;
    const ageOf = ({ description }: Fields) =>
      Date.parse(String(createdAt)) - Date.parse(String(String(description).split(" ").at(-1)));
    return (await listTokens(scene)).filter((token) => test(ageOf(token)));
  };
}

/** Both the new token and the one that was current reach the service, and two rotations on there are two tokens. */
async function finish(cloud: PulumiCloud, scene: Scene, outs: Fields): Promise<void> {
  const { emulator, serviceId, state } = scene;
  for (const token of [state["accessToken"], outs["accessToken"]])
    assert.equal(await statusWith(emulator, serviceId, token), 200);
  scene.state = outs;
  for (const _ of Array(2)) scene.state = await rotate(cloud, scene);
  assert.equal((await listTokens(scene)).length, 2, "tokens after two more rotations");
}
