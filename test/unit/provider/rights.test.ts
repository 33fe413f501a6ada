/** The least rights of a token, as docs/credentials.md has them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readLog } from "../../../cli/audit/log";
import { AuthleteError } from "../../../src/api/error";
import { Reader } from "../../../src/look-up/reader";
import { currentSession } from "../../../src/provider/session";
import { client, service } from "../../../src/resources/definitions";
import { settingsOf } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { createClient, fetchText, PluginResource, shop } from "../../support/resource";
import { useRuns } from "../../support/runs";
import { newToken } from "../../support/token";

import keys = require("../../../src/provider/hsk");
import organizationTokens = require("../../../src/provider/organizationtoken");
import services = require("../../../src/provider/service");

const page = readFileSync(resolve(__dirname, "../../../../docs/credentials.md"), "utf8");

describe("A token", () => {
  const { emulator, startRun, serviceId } = useRuns();
  let web: PluginResource;
  let token: PluginResource;
  let key: PluginResource;

  const newKey = (kid: string) =>
    new PluginResource(keys, { serviceId: serviceId(), kty: "EC", hsmName: "google", kid });

  beforeEach(async () => {
    await fetchText(emulator(), `/api/${serviceId()}/service/update`, JSON.stringify({ ...shop, hsmEnabled: true }));
    web = await createClient(serviceId());
    token = await newToken(serviceId()).create();
    key = await newKey("1").create();
  });

  const newReader = (accessToken: string) => Reader.open(settingsOf(emulator(), { accessToken }), new TestHost());

  /** The service as `up` would have recorded it. */
  const own = () => Object.assign(new PluginResource(services, shop), { id: serviceId(), state: shop });

  const readClient = "refresh a client, look it up by id or alias, and the command `secret`";
  const readService = "refresh or look up a service, and refresh HSM keys";
  const readLists =
    "look up lists, and the commands `import`, `migrate`, `orphans`, `diff`, `graph` and, in a project, `audit`";
  const changeToken = "create, rename or revoke tokens of a service, and the rotator for Pulumi ESC";

  type Row = [task: string, right: string, lesser: string[], run: (token: string) => Promise<unknown>];
  const ofService: Row[] = [
    [readClient, "VIEW_CLIENT", [], () => web.refresh()],
    [readService, "VIEW_SERVICE", ["VIEW_CLIENT"], (value) => newReader(value).readOne(service, serviceId())],
    [readService, "VIEW_SERVICE", ["VIEW_CLIENT"], () => key.refresh()],
    [readLists, "VIEW_SERVICE", ["VIEW_CLIENT"], (value) => newReader(value).readAll(client, serviceId(), {})],
    [
      "change or delete clients",
      "MODIFY_CLIENT",
      ["VIEW_SERVICE"],
      () => web.update({ ...web.inputs, description: "x" }),
    ],
    ["change or delete clients", "MODIFY_CLIENT", ["VIEW_SERVICE"], () => web.delete()],
    ["create clients", "CREATE_CLIENT", ["MODIFY_CLIENT", "VIEW_SERVICE"], () => createClient(serviceId())],
    ["change a service", "MODIFY_SERVICE", ["CREATE_CLIENT"], () => own().update({ ...shop, description: "x" })],
    ["create or delete HSM keys", "MODIFY_SERVICE", ["CREATE_CLIENT"], () => newKey("2").create()],
    ["create or delete HSM keys", "MODIFY_SERVICE", ["CREATE_CLIENT"], () => key.delete()],
  ];
  const ofOrganization: Row[] = [
    ["refresh the tokens of a service", "VIEW_SERVICE", ["VIEW_CLIENT"], () => token.refresh()],
    [changeToken, "MODIFY_SERVICE", ["CREATE_CLIENT"], () => newToken(serviceId()).create()],
    [changeToken, "MODIFY_SERVICE", ["CREATE_CLIENT"], () => token.update({ ...token.inputs, description: "x" })],
    [changeToken, "MODIFY_SERVICE", ["CREATE_CLIENT"], () => token.delete()],
    [
      "manage the organization's tokens",
      "ADMIN",
      ["MODIFY_SERVICE", "VIEW_AUDIT_LOG"],
      () => new PluginResource(organizationTokens, { description: "x" }).create(),
    ],
    [
      "read the audit log, as the command `audit` does",
      "VIEW_AUDIT_LOG",
      ["MODIFY_SERVICE"],
      () => readLog(currentSession(), Date.now() - 1000),
    ],
  ];
  const rows = [...ofService.map((row) => [row, true] as const), ...ofOrganization.map((row) => [row, false] as const)];
  for (const [[task, right, lesser, run], isOfService] of rows)
    it(`needs ${right} to ${task}`, async () => {
      const runWith = (rights: string[], isOwn = isOfService) => {
        const accessToken = emulator().issue({ rights, ...(isOwn && { serviceId: serviceId() }) });
        startRun({ accessToken });
        return run(accessToken);
      };
      if (!isOfService) await assert.rejects(runWith([right], true), { name: "AuthleteError", status: 401 });
      await assert.rejects(runWith(lesser), (error: Error) =>
        error instanceof AuthleteError ? error.status === 403 : /limited view/.test(error.message),
      );
      await runWith([right]);
      const needed = `${isOfService ? "" : "an organization's token with "}\`${right}\``;
      assert.match(page, new RegExp(`^\\| ${task} +\\| ${needed} +\\|$`, "m"));
    });
});
