/** The states of Terraform that are read, and what is said of those that are not. */
import assert from "node:assert/strict";
import { printAddress } from "../../../../../cli/migrate/terraform/address";
import { releaseCommand } from "../../../../../cli/migrate/terraform/report";
import { instancesIn } from "../../../../../cli/migrate/terraform/state";
import { chosenFrom, trackedIn, withoutRepeated } from "../../../../../cli/migrate/terraform/tracked";
import { resource, sampleText, stateText } from "../../../../support/terraform";

const tracked = (text: string, serviceId?: string) => trackedIn(instancesIn(text, "x.tfstate"), serviceId);
const idsOf = (text: string, serviceId?: string) =>
  tracked(text, serviceId).map(({ address, id }) => `${printAddress(address)} ${id}`);

describe("A state of Terraform", () => {
  it("says which objects it tracks, under which addresses", () => {
    assert.deepEqual(idsOf(sampleText("terraform.tfstate")), [
      "authlete_client.job[0] 2745526464971030/76221009014315",
      "authlete_client.job[1] 2745526464971030/17566826747258",
      "authlete_client.job[2] 2745526464971030/45142722447863",
      "authlete_client.web 2745526464971030/53781790947145",
      "authlete_service.shop 2745526464971030",
    ]);
  });

  it("may have modules, keys, several tools and both providers, and ids that a double cannot hold", () => {
    const text = stateText(
      resource("client", "web", { service_api_key: "1", client_id: 2 }, { module: 'module.a["x.y"].module.b' }),
      resource("client", "job", { service_id: "1", client_id: "BIG" }, {}, { index_key: 'say "hi"\u009b' }),
      resource("service", "shop", { api_key: 1 }),
      { mode: "data", type: "authlete_client", name: "other", instances: [{ attributes: { client_id: 5 } }] },
      { mode: "managed", type: "random_id", name: "r", instances: [{ index_key: 0, attributes_flat: {} }] },
    ).replace('"BIG"', "9223372036854775807");
    assert.deepEqual(idsOf(text), [
      'module.a["x.y"].module.b.authlete_client.web 1/2',
      'authlete_client.job["say \\"hi\\"\\u009b"] 1/9223372036854775807',
      "authlete_service.shop 1",
    ]);
  });

  it("has deposed instances, which do not count, and tainted ones, which do", () => {
    const [{ instances, ...rest }] = [resource("service", "shop", { id: "1" })];
    const others = [
      { deposed: "0123abcd", attributes: { id: "9" } },
      { status: "tainted", index_key: 1, attributes: { id: "2" } },
    ];
    const found = tracked(stateText({ ...rest, instances: [...instances, ...others] }));
    assert.deepEqual(
      found.map(({ id, isTainted }) => [id, isTainted]),
      [
        ["1", false],
        ["2", true],
      ],
    );
  });

  it("may track an object twice, and leave the service of clients to the provider block", () => {
    const text = stateText(
      resource("client", "a", { id: "2", service_api_key: "" }),
      resource("client", "b", { id: "2", service_api_key: null }),
    );
    const { first, repeated } = withoutRepeated(tracked(text, "1"));
    assert.deepEqual(
      [first, repeated].map((all) => all.map(({ address, id }) => [address.name, id])),
      [[["a", "1/2"]], [["b", "1/2"]]],
    );
    assert.throws(() => tracked(text), {
      message:
        "authlete_client.a: service_api_key or service_id has no value: the provider block says which service it is; give its id with --service.",
    });
  });

  it("can be taken over in parts, by resources and modules, and forgotten in the same parts", () => {
    const web = { service_api_key: "1", id: "2" };
    const [first, second] = [0, 1].map((key) => ({ index_key: key, attributes: web }));
    const text = stateText(
      resource("client", "web", web, { module: "module.a" }),
      resource("client", "web", web, { module: 'module.a["x"].module.b' }),
      resource("client", "web", web, { module: "module.ab" }),
      { ...resource("client", "web", {}), instances: [first, second] },
      resource("client", "web2", web),
    );
    const all = instancesIn(text, "x");
    const release = (...addresses: string[]) => releaseCommand(chosenFrom(all, addresses), all).slice(19);
    assert.equal(release("module.a"), "module.a.authlete_client.web 'module.a[\"x\"].module.b.authlete_client.web'");
    assert.equal(release("authlete_client.web"), "authlete_client.web");
    assert.equal(release("authlete_client.web[0]", "authlete_client.web[0]"), "'authlete_client.web[0]'");
    assert.equal(chosenFrom(all, []).length, 6);
    assert.throws(() => release("module.c"), { message: '--only "module.c": the state tracks nothing there.' });
  });

  const broken: [what: string, text: string, message: RegExp][] = [
    ["nothing", "", /^x\.tfstate is no Terraform state, which is JSON: give what `terraform state pull` prints/],
    ["half a file", '{"version": 4, "secret": "s3cret', /is no Terraform state, which is JSON/],
    ["a list", '["s3cret"]', /is no Terraform state, which is JSON/],
    ["something else", '{"secret": "s3cret"}', /is no Terraform state, which has a version: /],
    [
      "version 3",
      '{"version": 3, "modules": []}',
      /has version 3, of Terraform 0\.11 or older: .* with Terraform 1\.$/,
    ],
    ["a newer version", '{"version": 5}', /has a version other than 4, which is newer than this command: update/],
    [
      "an encrypted state",
      '{"encrypted_data": "s3cret", "encryption_version": "v0"}',
      /is encrypted: run `tofu state pull`/,
    ],
    [
      "the address of a remote state",
      '{"version": 3, "backend": {"type": "s3", "config": {"secret_key": "s3cret"}}}',
      /only says where the state is \(backend s3\): give what `terraform state pull` prints/,
    ],
    [
      "`terraform show -json`",
      '{"format_version": "1.0", "values": {}}',
      /is what `terraform show -json` or a plan prints/,
    ],
    ["no list of resources", '{"version": 4, "resources": {"a": "s3cret"}}', /is broken at resources: give what/],
    [
      "a resource without instances",
      '{"version": 4, "resources": [{"mode": "managed", "type": "s3cret", "name": "a"}]}',
      /is broken at resources\[0\]\.instances: /,
    ],
    [
      "a name that would write over a terminal",
      stateText(resource("client", "s3cret\u001b[2K", {})),
      /is broken at resources\[0\]\.name: /,
    ],
    [
      "attributes that are no object",
      stateText(resource("client", "web", "s3cret" as never)),
      /is broken at resources\[0\]\.instances\[0\]\.attributes: /,
    ],
    [
      "attributes of an older form",
      stateText({
        mode: "managed",
        type: "authlete_client",
        name: "web",
        instances: [{ attributes_flat: { id: "1" } }],
      }),
      /^x\.tfstate: authlete_client\.web has no attributes: /,
    ],
    [
      "an id that is none",
      stateText(resource("service", "shop", { id: "../s3cret" })),
      /^authlete_service\.shop: id or api_key is not a number that Authlete issues: the state is broken\.$/,
    ],
    [
      "no id",
      stateText(resource("client", "web", { service_id: "1" }, {}, { index_key: 0 })),
      /^authlete_client\.web\[0\]: client_id or id has no value: the state is broken\.$/,
    ],
    [
      "nothing of Authlete",
      stateText({ mode: "managed", type: "random_id", name: "a", instances: [] }),
      /holds neither authlete_service nor authlete_client: it has only random_id\. Is it the state of another/,
    ],
    ["no resources", stateText(), /it has no resources\. Is it/],
  ];
  for (const [what, text, message] of broken)
    it(`is refused if it is ${what}, with what to do and none of its text`, () => {
      assert.throws(
        () => tracked(text),
        (error: Error) => message.test(error.message) && !error.message.includes("s3cret"),
      );
    });
});
