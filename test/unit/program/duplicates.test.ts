/** Clients of one service that share an alias. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";
import { refuseDuplicates } from "../../../src/program/duplicates";
import { client } from "../../../src/resources/client";

const taken =
  /^Client "b" has the clientIdAlias of Client "a", in the same service, .* `aliases: \[\{ name: "a" \}\]`$/;

describe("An alias that two clients of a program have", () => {
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
    call: () => ({}),
  };
  beforeEach(() => pulumi.runtime.setMocks(mocks));

  const declare = (name: string, serviceId: unknown, clientIdAlias: unknown, provider?: object) =>
    refuseDuplicates(client, name, { serviceId, clientIdAlias }, provider);

  /** The error in a handler of an Output, which ends a program. */
  const laterError = async (declareBoth: () => void): Promise<unknown> => {
    const handlers = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    const { promise, resolve } = Promise.withResolvers<unknown>();
    process.on("unhandledRejection", resolve);
    declareBoth();
    const error = await promise;
    await new Promise(setImmediate);
    process.removeAllListeners("unhandledRejection");
    for (const handler of handlers) process.on("unhandledRejection", handler);
    return error;
  };

  it("fault 36: is refused in one service", () => {
    declare("a", "1", "shop");
    assert.throws(() => declare("b", "1", "shop"), { message: taken });
  });

  it("fault 36: is refused in a service that is still to be created", () => {
    const shop = new authlete.Service("shop", { serviceName: "Shop" });
    declare("a", shop.id, "shop");
    assert.throws(() => declare("b", shop.id, "shop"), { message: taken });
  });

  it("fault 36: is refused where Outputs become the same service and alias", async () => {
    const error = await laterError(() => {
      declare("a", "1", pulumi.output("shop"));
      declare("b", pulumi.output(Promise.resolve("1")), pulumi.secret("shop"));
    });
    assert.ok(pulumi.RunError.isInstance(error));
    assert.match(error.message, taken);
  });

  it("is accepted in two services, on two instances, and where it is left out or unknown", () => {
    const provider = new authlete.Provider("eu", {});
    declare("a", "1", "shop");
    declare("b", "2", "shop");
    declare("c", "1", "shop", provider);
    for (const nothing of [undefined, null]) for (const name of ["d", "e"]) declare(name, "1", nothing);
  });

  it("is accepted on mocks, where one process declares the same client for every test", () => {
    for (const name of ["web", "web"])
      new authlete.Client(name, { serviceId: "1", clientName: "Web", clientIdAlias: "shop" });
  });
});
