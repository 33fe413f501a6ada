/** The commands of docs/guides/credentials-in-ci.md, one after the other, on one stack. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { assertNotPrinted } from "../support/assert-run";
import { blocksOf, runBlock } from "../support/guide";
import { runInParallel, withProject } from "../support/parallel";
import { type Program, type Project, root } from "../support/project";

const guide = "docs/guides/credentials-in-ci.md";

const programWith = (web: object): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web", ...web } },
  },
  outputs: { webId: "@web.id", secret: "@web.clientSecret" },
});

/** The commands of each way back. */
const waysBack = (): string[][] =>
  [...readFileSync(join(root, guide), "utf8").matchAll(/^- \*\*Back:\*\*(.*?)(?=\n\n|\n- )/gms)].map(([, text = ""]) =>
    [...text.matchAll(/`(pulumi [^`]+)`/g)].map(([, command = ""]) => command.replace(/\s+/g, " ")),
  );

/** A vault: prints a token, notes that it was asked, and keeps what it is given. */
const vault = `#!/bin/sh
case "$1" in
  read) echo >> "$0.asked"; echo "$VAULT_TOKEN" ;;
  kv) cat > "$0.kept" ;;
esac
`;

async function rotate(project: Project): Promise<void> {
  const { authlete } = project;
  const { folder } = project.workspace;
  const rights = ["MODIFY_SERVICE", "CREATE_SERVICE", "VIEW_AUDIT_LOG"];
  const newToken = () => authlete.issue({ rights });
  const tokens = [newToken(), newToken(), newToken()];
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "vault"), vault, { mode: 0o755 });
  const [setSecret, useEnvironment, useCommand, handOver, audit] = blocksOf(guide);
  const [fromSecret = [], fromEnvironment = [], fromCommand = [], , fromOutside = []] = waysBack();
  const printed: string[] = [];
  const run = async (block = "", env = {}) => {
    printed.push(await runBlock(project, folder, block, env));
    return printed.at(-1) ?? "";
  };

  project.setProgram(programWith({ keepSecret: "outside" }));
  await run(setSecret, { NEW_TOKEN: tokens[0] });
  assert.deepEqual(fromSecret, ["pulumi up"]);
  for (const token of [authlete.credentials.accessToken, tokens[0]]) await run(setSecret, { NEW_TOKEN: token });
  await revoke(project, authlete.credentials.accessToken, String(tokens[1]));
  await run(useEnvironment, { NEW_TOKEN: tokens[1] });
  const env = { VAULT_TOKEN: tokens[2] };
  assert.match(
    await run(useCommand, env),
    /^From {10}authlete:accessTokenCommand in the configuration of stack test$/m,
  );
  const asked = () => readFileSync(join(bin, "vault.asked"), "utf8").length;
  assert.ok(asked() >= 2, "refresh and whoami");

  await run(handOver, env);
  const { webId: id = "", secret } = await project.outputs();
  const { clientSecret } = await ask(`/api/${id.replace("/", "/client/get/")}`, project, String(tokens[2]));
  assert.equal(readFileSync(join(bin, "vault.kept"), "utf8"), clientSecret);
  assert.equal(secret, undefined);
  assert.match(await run(audit, env), /organization\.token\.delete {2}by /);

  const path = [bin, project.workspace.env["PATH"] ?? process.env["PATH"]].join(delimiter);
  const before = asked();
  const debug = await project.run(["refresh", "--yes", "--skip-preview", "--debug"], { env: { ...env, PATH: path } });
  assert.equal(asked(), before + 1);
  assertNotPrinted(debug, String(tokens[2]), clientSecret);
  const [setToken = "", up = ""] = fromEnvironment;
  await run([...fromCommand, `printf %s "$OLD_TOKEN" | ${setToken}`, up].join("\n"), { OLD_TOKEN: tokens[2] });
  const from = await run("npx pulumi-authlete whoami");
  assert.match(from, /^From {10}authlete:accessToken in the configuration of stack test$/m);
  project.setProgram(programWith({}));
  await run(fromOutside.join("\n"));
  assert.equal((await project.outputs())["secret"], clientSecret);
  const texts = [...printed, ...project.stateTexts()];
  for (const secret of [...tokens, clientSecret]) assert.ok(!texts.some((text) => text.includes(secret)));
}

async function ask(path: string, { authlete }: Project, token: string, body?: object) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(authlete.url + path, {
    headers,
    ...(body && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.equal(answer.status, 200, text);
  return text && JSON.parse(text);
}

/** Ends the token with which the stack was created. */
async function revoke(project: Project, token: string, by: string): Promise<void> {
  const { organizationId } = project.authlete.credentials;
  const [first] = await ask("/api/organizationtoken/all", project, token, { organizationId });
  await ask("/api/organizationtoken/revoke", project, by, { organizationId, tokenId: first.tokenId });
}

describe("docs/guides/credentials-in-ci.md", () => {
  runInParallel({ "rotates the token in each way, and a client's secret, as it says": withProject({}, rotate) });
});
