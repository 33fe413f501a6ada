/** Clients of several teams in files, as `docs/guides/clients-as-data.md` describes: its commands, in their order. */
import assert from "node:assert/strict";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { variables } from "../unit/cli/run";
import { blocksOf, runBlock } from "./guide";
import { readPicture } from "./mermaid";
import { withProject } from "./parallel";
import type { Project } from "./project";
import { unchecked } from "./take-over";

const [check = "", begin = "", review = "", graph = "", mistake = "", others = ""] = blocksOf(
  "docs/guides/clients-as-data.md",
);

/** The names of the clients that Authlete has. */
async function namesOf(project: Project): Promise<string[]> {
  const { services } = await project.callAuthlete("GET", "/api/service/get/list");
  const { clients } = await project.callAuthlete("GET", `/api/${services[0].apiKey}/client/get/list?start=0&end=100`);
  return clients.map(({ clientIdAlias }: { clientIdAlias: string }) => clientIdAlias).sort();
}

export const teamClients = (folder: () => string) =>
  withProject({ folder }, async (project) => {
    const { url: baseUrl, idpUrl, credentials } = project.authlete;
    const { accessToken, organizationId, apiServerId } = credentials;
    const env = variables({ baseUrl, idpUrl, accessToken, organizationId, apiServerId });
    const run = (commands: string, more: NodeJS.ProcessEnv = unchecked) =>
      runBlock(project, folder(), commands.replace("npm install\n", ""), { ...env, ...more });
    const edit = (file: string, from: string, to: string) => {
      const path = join(folder(), "clients", file);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    };

    assert.match(await run(check), /^0 errors, 0 warnings in 50 clients$/m);
    await run(begin);
    const names = await namesOf(project);
    assert.equal(names.length, 20);
    assert.ok(names.includes("shop-web") && names.includes("payments-ledger"));

    edit("shop/web.yaml", "callback", "signed-in");
    const seen = await run(review, {});
    assert.match(seen, /Client: \(update\).*::web\].*~ redirectUris.*callback.*signed-in/s);
    assert.match(seen, / 1 to update\n +\d+ unchanged\n/);

    const calls = project.authlete.calls.length;
    const { labels } = await readPicture(await run(graph, {}));
    assert.equal(project.authlete.calls.length, calls);
    const drawn = Object.values(labels).map((lines) => lines.join());
    for (const label of ["Web,shop-web", "CLIENT_CREDENTIALS"]) assert.ok(drawn.includes(label), label);
    assert.ok(drawn.some((label) => /^Service \d+: Apps$/.test(label)));

    appendFileSync(join(folder(), "clients/shop/web.yaml"), "clientTyp: PUBLIC\n");
    edit("payments/wallet.yaml", "Wallet", "Purse");
    const before = project.authlete.calls.length;
    const failure = await run(mistake).then(
      () => assert.fail("the mistake went unnoticed"),
      ({ stdout }: { stdout: string }) => stdout,
    );
    assert.match(
      failure,
      /clients\/shop: no client is declared:\n.*clients\/shop\/web\.yaml:6:1: clientTyp: a Client has no/s,
    );
    assert.ok(project.authlete.calls.slice(before).every(({ method }) => method === "GET"));
    assert.match(await run(others), /~ 1 updated/);
    assert.deepEqual(await namesOf(project), names);
  });
