/** The attributes of Terraform's providers, in Authlete's words. */
import assert from "node:assert/strict";
import { actualOf } from "../../../../../cli/migrate/terraform/actual";
import { fieldOf } from "../../../../../cli/migrate/terraform/fields";
import { instancesIn } from "../../../../../cli/migrate/terraform/state";
import { trackedIn } from "../../../../../cli/migrate/terraform/tracked";
import { client, service } from "../../../../../src/resources/definitions";
import { membersOf, type Rows } from "../../../../../src/resources/row";
import type { Definition } from "../../../../../src/resources/schema";
import { rewriteState, sample, sampleText } from "../../../../support/terraform";

function isField(def: Definition, path: string): boolean {
  const [name = "", member] = path.split(".");
  const rows: Rows = { ...def.inputs, ...def.outputs };
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
  return row !== undefined && (member === undefined || member in membersOf(row));
}

describe("An attribute of Terraform", () => {
  it("is a field of the object, or belongs to Terraform alone", () => {
    const foreign = new Set<string>();
    for (const text of [sampleText("terraform.tfstate"), rewriteState()])
      for (const { def, attributes } of trackedIn(instancesIn(text, "x")))
        for (const attribute of Object.keys(attributes)) {
          const path = fieldOf(def, attribute);
          if (path === undefined) foreign.add(attribute);
          else assert.ok(isField(def, path), `${def.kind}: ${attribute} is no ${path}`);
        }
    assert.deepEqual([...foreign], ["service_api_secret"]);
  });

  it("has Authlete's names at any depth, in the rewrite", () => {
    const [shop, ...clients] = trackedIn(instancesIn(rewriteState(), "x"));
    assert.deepEqual(shop && withoutEmpty(actualOf(service, shop.attributes)), withoutEmpty(sample.service));
    for (const [index, { attributes }] of clients.entries()) {
      const { serviceId: _, ...actual } = actualOf(client, attributes);
      assert.deepEqual(withoutEmpty(actual), withoutEmpty(sample.clients[index]));
    }
  });

  it("is a member of the extension, in the published provider", () => {
    const attributes = { requestable_scopes_enabled: true, requestable_scopes: ["a"], access_token_duration: 60 };
    assert.deepEqual(actualOf(client, attributes), {
      extension: { requestableScopesEnabled: true, requestableScopes: ["a"], accessTokenDuration: 60 },
    });
    assert.deepEqual(actualOf(service, { access_token_duration: 60, token_expiration_link: true }), {
      accessTokenDuration: 60,
      tokenExpirationLinked: true,
    });
  });

  it("may hold keys in blocks, or only the wish for keys", () => {
    const given = {
      kid: "a",
      kty: "EC",
      x: "1",
      d: "2",
      x5ts256: "3",
      x5c: [],
      k: "",
      generate: false,
      key_size: null,
    };
    const jwks = '{"keys":[{"kid":"a","kty":"EC","x":"1","d":"2","x5t#S256":"3"}]}';
    assert.deepEqual(actualOf(service, { jwk: [given], federation_jwk: [] }), { jwks });
    assert.deepEqual(actualOf(service, { trust_anchors: [{ entity_id: "https://a.example", jwk: [given] }] }), {
      trustAnchors: [{ entityId: "https://a.example", jwks }],
    });
    for (const wish of [
      { kid: "b", generate: true },
      { kid: "b", pem_private_key: "PEM", kty: "" },
    ])
      assert.deepEqual(actualOf(service, { jwk: [given, wish] }), {});
  });

  it("is not believed where the published provider reads another field", () => {
    const attributes = { request_object_encryption_enc_match_required: true };
    assert.deepEqual(actualOf(client, { ...attributes, service_api_key: "1" }), { serviceId: "1" });
    assert.deepEqual(actualOf(client, { ...attributes, service_id: "1" }), {
      ...{ serviceId: "1", requestObjectEncryptionEncMatchRequired: true },
    });
  });
});

/** Terraform has no difference between empty and unset. */
const withoutEmpty = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, member) => (member === "" || member?.length === 0 ? undefined : member));
