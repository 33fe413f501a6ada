/** A program in a unit test with Pulumi's mocks, as Pulumi's guide to testing describes. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

/** Declares a client on mocks, which know no organization. */
async function declareClient(
  args: Partial<authlete.ClientArgs> = {},
  fromTransform: object = {},
  opts: pulumi.CustomResourceOptions = {},
) {
  const registered: pulumi.runtime.MockResourceArgs[] = [];
  const newResource = (args: pulumi.runtime.MockResourceArgs) => {
    registered.push(args);
    return { id: `${args.name}-id`, state: { ...args.inputs, ...fromTransform } };
  };
  await pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs });
  return { web: new authlete.Client("web", { serviceId: "1", clientName: "Web", ...args }, opts), registered };
}

const read = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));

describe("A client on Pulumi's mocks", () => {
  it("has its inputs as outputs", async () => {
    const { web } = await declareClient();
    assert.equal(await read(web.clientName), "Web");
  });

  it("has an undefined output for a field that is not given, and makes it only when it is read", async () => {
    const { web } = await declareClient();
    assert.equal(await read(web.description), undefined);
    assert.ok(!Object.keys(web).includes("description"));
  });

  it("fault 34: has an output for a field that a transform gives, secret if the transform says so", async () => {
    const secret = { [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig, value: "hidden" };
    const { web } = await declareClient({}, { description: "ours", developer: secret });
    assert.equal(await read(web.description), "ours");
    assert.equal(await read(web.developer), "hidden");
    assert.deepEqual([await pulumi.isSecret(web.description), await pulumi.isSecret(web.developer)], [false, true]);
  });

  /** What a registration says of inputs that the program marks as secret. */
  const markedBy = async (args: Partial<authlete.ClientArgs>) => {
    const { web, registered } = await declareClient(args);
    await read(web.id);
    return registered[0]?.inputs["__secrets"];
  };

  it("fault 9: names the inputs that the program marks as secret, at any depth", async () => {
    const secret = pulumi.secret("hidden");
    const args = { description: secret, extra: { a: [{ b: secret }] }, developer: pulumi.output("plain") };
    assert.deepEqual(await markedBy(args), ["description", "extra"]);
    const attributes = pulumi.output([{ key: "a", value: secret }]);
    assert.deepEqual(await markedBy({ attributes, customMetadata: Promise.resolve(secret) }), [
      "attributes",
      "customMetadata",
    ]);
  });

  it("fault 9: says nothing of inputs that are always secret, or not secret at all", async () => {
    assert.equal(await markedBy({ clientSecret: pulumi.secret("hidden"), description: pulumi.output("x") }), undefined);
  });

  it("fault 28: is declared whatever the configuration says, because a unit test has no stack", async () => {
    pulumi.runtime.setAllConfig({ "authlete:baseUrl": "http://a.example", "authlete:organizationId": "acme" });
    const { web } = await declareClient();
    pulumi.runtime.setAllConfig({});
    assert.equal(await read(web.clientName), "Web");
  });

  it("restores Error.stackTraceLimit", async () => {
    const { stackTraceLimit } = Error;
    await declareClient();
    assert.equal(Error.stackTraceLimit, stackTraceLimit);
  });

  it("tells the plugin which fields `ignoreChanges` names as a whole", async () => {
    const opts = { ignoreChanges: ["clientName", "attributes[0].value", "nonsense"] };
    const { web, registered } = await declareClient({}, {}, opts);
    await read(web.id);
    assert.deepEqual(
      registered.map(({ inputs }) => inputs.__ignored),
      [["clientName"]],
    );
    const theirs = authlete.Client.get("theirs", "1/2", opts);
    await read(theirs.id);
    assert.equal(registered[1]?.inputs.__ignored, undefined);
  });

  it("has secret inputs where `additionalSecretOutputs` names them", async () => {
    const { web, registered } = await declareClient({}, {}, { additionalSecretOutputs: ["clientName"] });
    assert.equal(await pulumi.isSecret(web.clientName), true);
    assert.equal(await pulumi.isSecret(web.serviceId), false);
    assert.deepEqual(registered[0]?.inputs["__secrets"], ["clientName"]);
  });

  it("passes on what it adopts, and no other resource that holds it, because mocks have recorded nothing", async () => {
    const { web, registered } = await declareClient({ adopt: pulumi.output("1/2") });
    await read(web.id);
    const { adopt, __holder } = registered[0]?.inputs ?? {};
    assert.deepEqual([adopt, __holder], ["1/2", undefined]);
  });

  it("has no marker, because mocks cannot say what the stack has recorded", async () => {
    const { web, registered } = await declareClient();
    await read(web.id);
    assert.deepEqual(
      registered.map(({ inputs }) => inputs.__marker),
      [undefined],
    );
  });
});
