/** A program in its owner's unit tests, as Pulumi's guide to testing has it. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

describe("A program in a unit test", () => {
  it("runs on mocks without an organization", async () => {
    const seen: pulumi.runtime.MockResourceArgs[] = [];
    const newResource = (args: pulumi.runtime.MockResourceArgs) => {
      seen.push(args);
      return { id: `${args.name}-id`, state: args.inputs };
    };
    await pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs });
    const { stackTraceLimit } = Error;
    const web = new authlete.Client("web", { serviceId: "1", clientName: "Web" });
    assert.equal(await new Promise((done) => web.clientName.apply(done)), "Web");
    assert.equal(await new Promise((done) => web.description.apply(done)), undefined);
    assert.deepEqual(Object.keys(web).includes("description"), false, "made when it is asked for");
    assert.equal(Error.stackTraceLimit, stackTraceLimit);
    assert.deepEqual(
      seen.map(({ inputs }) => inputs.__marker),
      [undefined],
    );
  });
});
