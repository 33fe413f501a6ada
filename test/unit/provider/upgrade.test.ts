/** What the state of an earlier version lacks. `test/engine/upgrade.test.ts` has whole states. */
import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { createService, type Fields, fetchText, PluginResource, throughEngine } from "../../support/resource";

import clients = require("../../../src/provider/client");

describe("State of an earlier version", () => {
  const emulator = useEmulator();
  let serviceId: string;
  let path: (verb: string) => string;
  let client: PluginResource;
  beforeEach(async () => {
    configure(configOf(emulator()));
    serviceId = (await createService()).id;
    const inputs = { serviceId, clientName: "Web", [MARKER]: "m-0" };
    client = await new PluginResource(clients, inputs).create();
    path = (verb) => `/api/${serviceId}/client/${verb}/${client.id.split("/")[1]}`;
  });

  const readFromAuthlete = async () => JSON.parse(await fetchText(emulator(), path("get")));
  const markerInAuthlete = async () => (await readFromAuthlete()).attributes?.[0]?.value;
  const changeInConsole = async (change: object) =>
    fetchText(emulator(), path("update"), JSON.stringify({ ...(await readFromAuthlete()), ...change }));

  it("is completed in Authlete by an update, which signs the marker as a create would have done", async () => {
    const signed = await markerInAuthlete();
    assert.match(signed, /^m-0\.[0-9a-z]+\.[\w-]{22}$/);
    for (const value of ["m-0", signed.replace(/.$/, "!"), signed]) {
      await changeInConsole({ attributes: [{ key: "pulumi-authlete", value }] });
      await client.update({ serviceId, clientName: `Web, once ${value}` });
      const [marker, , signature] = (await markerInAuthlete()).split(".");
      assert.deepEqual([marker, signature.length], ["m-0", 22], value);
      assert.notEqual(signature.at(-1), "!");
    }
  });

  it("keeps its hands off a marker that is not its own", async () => {
    const value = "other-0";
    await changeInConsole({ attributes: [{ key: "pulumi-authlete", value }] });
    await client.update({ serviceId, clientName: "The web shop" });
    assert.equal(await markerInAuthlete(), value);
  });

  it("of a look-up shows fields that are new since as drift only if somebody has set them", async () => {
    const found = throughEngine((await clients.read(client.id, { __provider: "x" })).props) as Fields;
    const { __home, defaultMaxAge, parRequired, description, ...old } = found;
    assert.deepEqual([defaultMaxAge, parRequired, description, typeof __home], [0, false, undefined, "string"]);
    const refresh = async () => {
      configure(configOf(emulator()));
      return throughEngine((await clients.read(client.id, old)).props) as Fields;
    };
    assert.deepEqual(await refresh(), old);
    await changeInConsole({ parRequired: true });
    const { modifiedAt: _, ...now } = await refresh();
    const { modifiedAt: __, ...before } = old;
    assert.deepEqual(now, { ...before, parRequired: true });
  });
});
