/** What a program tells its plugin of how many resources it has. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

/** What each resource of a program says, by its name. */
async function declare(program: () => void | Promise<void>, hasEngine = true): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const newResource = ({ name, inputs }: pulumi.runtime.MockResourceArgs) => {
    if (name !== "eu") told[name] = inputs["__declared"];
    return { id: `${name}-id`, state: inputs };
  };
  await pulumi.runtime.setMocks({ newResource, call: () => ({}) });
  // Only the connection to an engine has a channel.
  if (hasEngine) Object.assign(pulumi.runtime.getMonitor() ?? {}, { getChannel() {} });
  await program();
  await pulumi.runtime.disconnect();
  return told;
}

const client = (name: string, opts?: pulumi.CustomResourceOptions) =>
  new authlete.Client(name, { serviceId: "1", clientName: name }, opts);

const many = (name: string, count: number, opts?: pulumi.CustomResourceOptions) => {
  for (let index = 0; index < count; index++) client(`${name}${index}`, opts);
};

/** What was told, without those who told nothing. */
const toldBy = (told: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(told).filter(([, count]) => count !== undefined));

describe("Of the resources that a program declares in one go", () => {
  it("the first one tells how many they are until then, look-ups left out", async () => {
    const told = await declare(async () => {
      authlete.Client.get("found", "1/2");
      many("a", 40);
      await new Promise(setImmediate);
      many("b", 60);
    });
    assert.equal(Object.keys(told).length, 101);
    assert.deepEqual(toldBy(told), { a0: 40, b0: 100 });
  });

  it("each explicit provider, which has a plugin of its own, is told of its own", async () => {
    const told = await declare(() => {
      const provider = new authlete.Provider("eu", { accessToken: "t0ken" });
      many("a", 40);
      many("b", 50, { provider });
    });
    assert.deepEqual(toldBy(told), { a0: 40, b0: 50 });
  });

  it("none tells of few, or of few more", async () => {
    const told = await declare(async () => {
      many("a", 31);
      await new Promise(setImmediate);
      many("b", 9);
      for (const name of ["c", "d", "e", "f"]) {
        await new Promise(setImmediate);
        client(name);
      }
    });
    assert.deepEqual(toldBy(told), { b0: 40, f: 44 });
  });

  it("none tells a unit test on mocks", async () => {
    assert.deepEqual(toldBy(await declare(() => many("a", 40), false)), {});
  });
});
