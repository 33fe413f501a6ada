/** Fields that the program leaves to others with `ignoreChanges`, which keeps the recorded value in the inputs. */
import assert from "node:assert/strict";
import { configOf, configure, useEmulator } from "../../support/emulator";
import {
  createClient,
  createService,
  type Fields,
  fetchText,
  PluginResource,
  pluginError,
  throughEngine,
} from "../../support/resource";

import clients = require("../../../src/provider/client");

describe("An ignored field", () => {
  const emulator = useEmulator();
  let serviceId = "";
  beforeEach(async () => {
    configure(configOf(emulator()));
    serviceId = (await createService()).id;
  });
  const ignore = (...names: string[]) => ({ __ignored: names });
  const read = async (id: string) => JSON.parse(await fetchText(emulator(), `/api/${serviceId}/client/get/${id}`));

  it("is written by the create, and then keeps what others write: in the object, or through an endpoint of its own", async () => {
    const ours = { description: "ours", locked: true, clientSecret: "ours" };
    const theirs = { description: "theirs", locked: false, clientSecret: "theirs" };
    const pick = ({ description, locked, clientSecret }: Fields) => ({ description, locked, clientSecret });
    const client = await createClient(serviceId, { ...ours, ...ignore(...Object.keys(ours)) });
    const id = String(client.id.split("/")[1]);
    assert.deepEqual(pick(await read(id)), ours);

    const write = (verb: string, body: object) =>
      fetchText(emulator(), `/api/${serviceId}/client/${verb}/${id}`, JSON.stringify(body));
    await write("update", { ...(await read(id)), description: theirs.description });
    await write("lock_flag/update", { clientLocked: theirs.locked });
    await write("secret/update", { clientSecret: theirs.clientSecret });
    await client.update({ ...client.inputs, clientName: "New" });
    const actual = await read(id);
    assert.equal(actual.clientName, "New");
    assert.deepEqual([pick(actual), pick(client.state)], [theirs, theirs]);
    assert.equal(await client.hasDiff(), false);
    await client.refresh();
    assert.deepEqual(pick(client.inputs), theirs);
    assert.equal(await client.hasDiff(), false);
  });

  for (const field of [{ clientSecret: "ours" }, { locked: true }]) {
    const [[name, value] = []] = Object.entries(field);
    it(`is written by the next update, if the create could not write it: ${name}`, async () => {
      const client = new PluginResource(clients, { serviceId, ...field, ...ignore(String(name)) });
      emulator().faults.push({ path: /(secret|lock_flag)\/update/, status: 403, times: 1 });
      const { id, properties } = (await pluginError(client.create())) as unknown as { id: string; properties: Fields };
      Object.assign(client, { id, state: throughEngine(properties) });
      assert.equal(await client.hasDiff(), true);
      await client.update(client.inputs);
      assert.equal((await read(String(id.split("/")[1])))[String(name)], value);
    });
  }
});
