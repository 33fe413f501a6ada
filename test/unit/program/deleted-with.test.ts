/** Which clients of a program may be deleted with their service. */
import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "../../../src";
import { DELETED_WITH } from "../../../src/deleted-with";

const registered = new Map<string, pulumi.runtime.MockResourceArgs>();

/** The hidden input of a client with these options, in the service `1`. */
async function hiddenInput(opts: (service: authlete.Service) => pulumi.CustomResourceOptions): Promise<unknown> {
  const newResource = (args: pulumi.runtime.MockResourceArgs) => {
    registered.set(args.name, args);
    return { id: args.name, state: args.inputs };
  };
  await pulumi.runtime.setMocks({ newResource, call: ({ inputs }) => inputs });
  const service = new authlete.Service("1");
  const { id } = new authlete.Client("web", { serviceId: service.id }, opts(service));
  await new Promise<void>((resolve) => id.apply(() => resolve()));
  return registered.get("web")?.inputs[DELETED_WITH];
}

describe("A client", () => {
  const cases: Record<string, [expected: true | undefined, opts: Parameters<typeof hiddenInput>[0]]> = {
    "goes with the service that it is deletedWith": [true, (service) => ({ deletedWith: service })],
    "goes with it as its child, too": [true, (service) => ({ deletedWith: service, parent: service })],
    "stays without the option": [undefined, () => ({})],
    "stays, if it is retained": [undefined, (service) => ({ deletedWith: service, retainOnDelete: true })],
    "stays, if it is deletedWith another service": [undefined, () => ({ deletedWith: new authlete.Service("2") })],
    "stays, if another stack manages the service": [
      undefined,
      () => ({ deletedWith: authlete.Service.get("theirs", "1") }),
    ],
    "stays, if it is deletedWith a component": [
      undefined,
      () => ({ deletedWith: new pulumi.ComponentResource("test:index:Component", "it") }),
    ],
  };
  for (const [what, [expected, opts]] of Object.entries(cases))
    it(`fault 33: ${what}`, async () => assert.equal(await hiddenInput(opts), expected));
});
