/** What a program pays for the SDK's stack traces, and keeps of its own. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";

const { prepareStackTrace, stackTraceLimit } = Error;

describe("Stack traces", () => {
  before(() =>
    pulumi.runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: () => ({}) }),
  );
  afterEach(() => {
    assert.deepEqual([Error.prepareStackTrace, Error.stackTraceLimit], [prepareStackTrace, stackTraceLimit]);
    Error.prepareStackTrace = prepareStackTrace;
  });

  function transformed(transformation: pulumi.ResourceTransformation): authlete.Client {
    return new authlete.Client("web", { serviceId: "1", clientName: "Web" }, { transformations: [transformation] });
  }

  function throwAtOnce(): never {
    throw new Error("of the user");
  }

  it("fault 12: an error of a transformation says where it was thrown", () => {
    assert.throws(() => transformed(throwAtOnce), { stack: /^Error: of the user\n {4}at throwAtOnce .*traces\.test/ });
  });

  it("fault 12: a transformation sees its own trace, in the user's own format too", () => {
    const seen: unknown[] = [];
    const look = () => void seen.push(new Error("looked at").stack);
    transformed(look);
    Error.prepareStackTrace = (error, frames) => `${error.message}, ${frames[0]?.getFunctionName()}`;
    transformed(look);
    Error.prepareStackTrace = prepareStackTrace;
    assert.match(String(seen[0]), /^Error: looked at\n {4}at .*look .*traces\.test/);
    assert.equal(seen[1], "looked at, look");
  });

  it("fault 12: one that makes another resource first keeps its trace too", () => {
    const make = () => {
      new pulumi.ComponentResource("test:index:Component", "component");
      new authlete.Service("shop", { serviceName: "Shop" });
      throwAtOnce();
    };
    assert.throws(() => transformed(make), { stack: /at throwAtOnce .*at make /s });
  });

  it("the SDK's own are printed for no property", () => {
    const printed: (string | null | undefined)[] = [];
    Error.prepareStackTrace = (_error, frames) => String(printed.push(frames[0]?.getFunctionName()));
    new authlete.Client("web", { serviceId: "1", clientName: "Web", description: "The web" });
    Error.prepareStackTrace = prepareStackTrace;
    assert.deepEqual(printed, ["callsites"]);
  });

  it("PULUMI_DEBUG_PROMISE_LEAKS leaves them all", () => {
    process.env["PULUMI_DEBUG_PROMISE_LEAKS"] = "true";
    try {
      assert.throws(() => transformed(throwAtOnce), { stack: /at throwAtOnce/ });
    } finally {
      delete process.env["PULUMI_DEBUG_PROMISE_LEAKS"];
    }
  });
});
