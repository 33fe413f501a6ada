/** Creates that were not recorded, and replacements of what is. */
import assert from "node:assert/strict";
import { callsOf } from "../../support/emulator";
import { type Plugin, type Recorded, urnOf, usePlugins } from "../../support/plugin";

const urn = urnOf("Client", "web");

describe("A create of the plugin", () => {
  const { emulator, startConfigured } = usePlugins();
  let serviceId = "";
  let program = {};
  beforeEach(() => {
    serviceId = emulator().seed().apiKey;
    program = { serviceId, clientName: "Web" };
  });
  const countCreates = () => callsOf(emulator()).filter((call) => call.endsWith("client/create")).length;
  const record = (plugin: Plugin, { id }: Recorded) => Object.assign(plugin.stack, { recorded: new Map([[id, urn]]) });

  it("adopts what an earlier run made and did not record", async () => {
    const lost = await (await startConfigured()).create(urn, program);
    const plugin = await startConfigured();
    const { id } = await plugin.create(urn, program);
    assert.deepEqual([id, countCreates()], [lost.id, 1]);
    assert.match(plugin.host.lines.join("\n"), /adopted Client \d+, which was created but never recorded/);
  });

  it("makes another one for a tainted resource, just after its creation", async () => {
    const recorded = await (await startConfigured()).create(urn, program);
    const plugin = await startConfigured();
    record(plugin, recorded);
    const { id } = await plugin.create(urn, program);
    assert.notEqual(id, recorded.id);
    await plugin.delete(urn, recorded);
    assert.deepEqual(await plugin.read(urn, recorded), { id: "", inputs: {}, outputs: {} });
    assert.equal((await plugin.read(urn, { ...recorded, id })).id, id);
  });

  it("asks the stack only if there is something to adopt", async () => {
    const plugin = await startConfigured();
    await plugin.create(urn, program);
    await plugin.create(urnOf("Client", "app"), program);
    assert.equal(plugin.stack.questions, 0);
  });

  it("makes another one for a replacement, without a question", async () => {
    const plugin = await startConfigured();
    const recorded = await plugin.create(urn, program);
    await plugin.check(urn, program, recorded.inputs);
    const replacement = await plugin.create(urn, program);
    assert.notEqual(replacement.id, recorded.id);
    assert.equal(plugin.stack.questions, 0);
  });

  it("goes on with the same object, if the engine repeats it", async () => {
    const plugin = await startConfigured();
    const { inputs } = await plugin.check(urn, program);
    const [first, second] = [await plugin.createChecked(urn, inputs), await plugin.createChecked(urn, inputs)];
    assert.equal(first.id, second.id);
  });

  it("does not take another owner's object, nor any with markers off", async () => {
    await (await startConfigured()).create(urn, program);
    for (const more of [{ owner: "another" }, { marker: "off" }])
      await (await startConfigured(more)).create(urn, program);
    assert.equal(countCreates(), 3);
  });
});

describe("The input `adopt` of the plugin", () => {
  const { emulator, startConfigured } = usePlugins();

  it("adopts once: a replacement is another object, and no other resource gets the same", async () => {
    const plugin = await startConfigured();
    const serviceId = emulator().seed().apiKey;
    const { id } = await plugin.create(urnOf("Client", "console"), { serviceId });
    const adopted = await plugin.create(urn, { serviceId, adopt: id });
    assert.equal(adopted.id, id);
    const next = await startConfigured();
    Object.assign(next.stack, { recorded: new Map([[id, urn]]) });
    assert.notEqual((await next.create(urn, { serviceId, adopt: id })).id, id);
    const { failures } = await next.check(urnOf("Client", "app"), { serviceId, adopt: id });
    assert.match(failures.join(), /^adopt: this stack has \d+\/\d+ already, as "web"/);
  });

  it("names the whole resource that has the object, whose name may hold colons", async () => {
    const plugin = await startConfigured();
    const { apiKey: serviceId, clientIds } = emulator().seed({ clients: [{}] });
    const id = `${serviceId}/${clientIds[0]}`;
    Object.assign(plugin.stack, { recorded: new Map([[id, urnOf("Client", "shop::web")]]) });
    const { failures } = await plugin.check(urn, { serviceId, adopt: id });
    assert.match(failures.join(), /already, as "shop::web": .*`aliases: \[\{ name: "shop::web" \}\]`/);
  });

  it("is refused in a preview, if two resources of the program give the same", async () => {
    const plugin = await startConfigured();
    const { apiKey: serviceId, clientIds } = emulator().seed({ clients: [{}, {}] });
    const failuresOf = async (name: string, index: number) =>
      (await plugin.check(urnOf("Client", name), { serviceId, adopt: `${serviceId}/${clientIds[index]}` })).failures;
    assert.deepEqual([...(await failuresOf("web", 0)), ...(await failuresOf("web", 0))], []);
    assert.match(
      String(await failuresOf("app", 0)),
      /^adopt: this stack has \d+\/\d+ already, as "web": remove one of/,
    );
    assert.deepEqual(await failuresOf("app", 1), []);
  });
});
