/** The least rights of a service's token, as docs/credentials.md has them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { AuthleteError } from "../../../src/api/error";
import { Reader } from "../../../src/look-up/reader";
import { client, service } from "../../../src/resources/definitions";
import { settingsOf } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { createClient, PluginResource, shop } from "../../support/resource";
import { useRuns } from "../../support/runs";

import services = require("../../../src/provider/service");

const page = readFileSync(resolve(__dirname, "../../../../docs/credentials.md"), "utf8");

describe("A token of a service", () => {
  const { emulator, startRun, serviceId } = useRuns();
  let web: PluginResource;

  beforeEach(async () => {
    web = await createClient(serviceId());
  });

  const newReader = (accessToken: string) => Reader.open(settingsOf(emulator(), { accessToken }), new TestHost());

  /** The service as `up` would have recorded it. */
  const own = () => Object.assign(new PluginResource(services, shop), { id: serviceId(), state: shop });

  const rows: [task: string, right: string, lesser: string[], run: (token: string) => Promise<unknown>][] = [
    ["refresh a client, or look it up by id or alias", "VIEW_CLIENT", [], () => web.refresh()],
    [
      "refresh or look up a service",
      "VIEW_SERVICE",
      ["VIEW_CLIENT"],
      (token) => newReader(token).readOne(service, serviceId()),
    ],
    [
      "look up lists, and the commands `import`, `migrate`, `orphans`, `diff` and `graph`",
      "VIEW_SERVICE",
      ["VIEW_CLIENT"],
      (token) => newReader(token).readAll(client, serviceId(), {}),
    ],
    [
      "change or delete clients",
      "MODIFY_CLIENT",
      ["VIEW_SERVICE"],
      () => web.update({ ...web.inputs, description: "x" }),
    ],
    ["change or delete clients", "MODIFY_CLIENT", ["VIEW_SERVICE"], () => web.delete()],
    ["create clients", "CREATE_CLIENT", ["MODIFY_CLIENT", "VIEW_SERVICE"], () => createClient(serviceId())],
    ["change a service", "MODIFY_SERVICE", ["CREATE_CLIENT"], () => own().update({ ...shop, description: "x" })],
  ];
  for (const [task, right, lesser, run] of rows)
    it(`needs ${right} to ${task}`, async () => {
      const runWith = (rights: string[]) => {
        const accessToken = emulator().issue({ rights, serviceId: serviceId() });
        startRun({ accessToken });
        return run(accessToken);
      };
      await assert.rejects(runWith(lesser), (error: Error) =>
        error instanceof AuthleteError ? error.status === 403 : /limited view/.test(error.message),
      );
      await runWith([right]);
      assert.match(page, new RegExp(`^\\| ${task} +\\| \`${right}\` +\\|$`, "m"));
    });
});
