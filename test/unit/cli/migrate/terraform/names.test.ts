/** The names of resources, from their addresses in Terraform. */
import assert from "node:assert/strict";
import { namesFrom } from "../../../../../cli/migrate/terraform/names";
import { instancesIn } from "../../../../../cli/migrate/terraform/state";
import { trackedIn } from "../../../../../cli/migrate/terraform/tracked";
import { client, service } from "../../../../../src/resources/definitions";
import { resource, stateText } from "../../../../support/terraform";

const web = { service_api_key: "1", client_id: 2 };

describe("A name from an address of Terraform", () => {
  const cases: [name: string, address: [more?: object, instance?: object, name?: string]][] = [
    ["web", []],
    ["shop-web", [{}, {}, "shop_web"]],
    ["web-0", [{}, { index_key: 0 }]],
    ["web-eu-west-1", [{}, { index_key: "eu-west-1" }]],
    ["web-say-hi", [{}, { index_key: 'say "hi"' }]],
    ["shop-web", [{ module: "module.shop" }]],
    ["shop-eu-clients-2-web", [{ module: 'module.shop["eu"].module.clients[2]' }]],
    ["a-b-module-c-web", [{ module: 'module.a["b].module.c"]' }]],
    ["shop-web-ショップ", [{ module: "module.shop" }, { index_key: "ショップ" }]],
  ];
  for (const [expected, [more = {}, instance = {}, name = "web"]] of cases)
    it(`is ${expected}`, () => {
      const text = stateText(resource("client", name, web, more as never, instance as never));
      assert.equal(namesFrom(trackedIn(instancesIn(text, "x")))(client, "1/2"), expected);
    });

  it("has the kind behind it if a client is called like a service", () => {
    const text = stateText(resource("service", "main", { id: "1" }), resource("client", "main", web));
    const wantedName = namesFrom(trackedIn(instancesIn(text, "x")));
    assert.deepEqual([wantedName(service, "1"), wantedName(client, "1/2")], ["main", "main-client"]);
    assert.equal(wantedName(client, "1/3"), undefined);
  });
});
