/** Values that mean the same are no change. Ids and raw fields beyond the range of a double keep their digits. */
import assert from "node:assert/strict";
import { assertCalls, assertPrinted } from "../support/assert-run";
import { pathOf } from "../support/console";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { READ, UPDATE } from "../support/requests";

const key = {
  kty: "EC",
  crv: "P-256",
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  kid: "1",
};
const { kid, ...bare } = key;

const newProgram = (): Program => ({
  resources: {
    shop: {
      kind: "Service",
      args: {
        serviceName: "Shop",
        supportedScopes: [
          {
            name: "read",
            attributes: [
              { key: "a", value: "1" },
              { key: "b", value: "2" },
            ],
          },
          { name: "write" },
        ],
        supportedGrantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"],
        supportedCustomClientMetadata: ["team", "tier"],
      },
    },
    web: {
      kind: "Client",
      args: {
        ...{
          serviceId: "@shop.id",
          grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
          contacts: [],
          description: "",
        },
        ...{ jwks: JSON.stringify({ keys: [key] }, null, 2), customMetadata: '{"team": "a", "tier": 1}' },
        extra: { fieldOfTomorrow: { list: [3, 1, 2], deep: { a: "x" } } },
      },
    },
  },
  outputs: { web: "@web.id", shop: "@shop.id" },
});

/** The same values in another order and layout. */
function newRewordedProgram(): Program {
  const program = newProgram();
  Object.assign(program.resources["shop"]?.args ?? {}, {
    supportedScopes: [
      { name: "write" },
      {
        attributes: [
          { value: "2", key: "b" },
          { key: "a", value: "1" },
        ],
        name: "read",
      },
    ],
    supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
    supportedCustomClientMetadata: ["tier", "team"],
  });
  Object.assign(program.resources["web"]?.args ?? {}, {
    ...{ grantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"], jwks: JSON.stringify({ keys: [{ kid, ...bare }] }) },
    customMetadata: '{"tier":1,"team":"a"}',
  });
  return program;
}

async function compareValues(project: Project): Promise<void> {
  const all = ["GET /api/:id/service/get", READ];
  const program = newProgram();
  await project.up(program);
  const { web = "", shop } = await project.outputs();
  for (const id of web.split("/")) assert.ok(BigInt(id) > 2n ** 53n && id !== String(BigInt(Number(id))), id);
  assert.ok(web.startsWith(`${shop}/`), web);
  const recorded = (await project.state())["web"].inputs;

  assertCalls(await project.showDrift(0), ...all);
  const same = await project.up(newRewordedProgram());
  assertCalls(same);
  assertPrinted(same, "3 unchanged");
  assert.deepEqual((await project.state())["web"].inputs, recorded, "the state keeps the recorded form");

  // One scope changes. The diff shows only that one.
  const changed = newRewordedProgram();
  const scopes = changed.resources["shop"]?.args?.["supportedScopes"] as { name: string; description?: string }[];
  (scopes[0] as { description?: string }).description = "may write";
  assertPrinted(await project.preview(changed, ["--diff"]), /\+ description: "may write"/, "~ 1 to update");

  // Raw fields are merged into Authlete's, their lists are replaced, and dropped members are cleared.
  const text = await project.callAuthleteAsText("GET", pathOf(web, "get"));
  const theirs = text.replace(
    '"deep":{"a":"x"},"list":[3,1,2]',
    '"deep":{"a":"x","theirs":9007199254740993},"list":[1]',
  );
  assert.notEqual(theirs, text);
  await project.callAuthleteAsText("POST", pathOf(web, "update"), theirs);
  const drift = await project.showDrift(7);
  assertPrinted(drift, "extra");
  assertCalls(await project.up(program, ["--refresh"]), ...all, READ, UPDATE);
  const put = await project.callAuthleteAsText("GET", pathOf(web, "get"));
  assert.ok(put.includes('"deep":{"a":"x","theirs":9007199254740993},"list":[3,1,2]'), put);
  delete program.resources["web"]?.args?.["extra"];
  assertCalls(await project.up(program), READ, UPDATE);
  const left = (await project.readFromAuthlete(web)).fieldOfTomorrow;
  assert.deepEqual(Object.keys(left?.deep ?? {}), ["theirs"]);
  assertCalls(await project.destroy(), "DELETE /api/:id/client/delete/:id", "POST /api/service/remove");
}

describe("A value", () => {
  runInParallel({
    ...inBothWays("keeps its recorded form and all its digits", { options: { largeIds: true } }, compareValues),
  });
});
