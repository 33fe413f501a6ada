/** What is read of Terraform's language. */
import assert from "node:assert/strict";
import { readBlocks } from "../../../../../cli/migrate/terraform/hcl";
import { sampleText } from "../../../../support/terraform";

const read = (text: string) => readBlocks(text, "main.tf");

describe("A file of Terraform", () => {
  it("has blocks in blocks, with their labels, and attributes with their lines", () => {
    const blocks = read(sampleText("main.tf"));
    assert.deepEqual(
      blocks.map(({ type, labels }) => [type, ...labels].join(" ")),
      [
        "terraform",
        "provider authlete",
        "resource authlete_service shop",
        "resource authlete_client web",
        "resource authlete_client job",
      ],
    );
    const [, , shop, web] = blocks;
    assert.deepEqual(
      shop?.blocks.map(({ type, attributes }) => `${type} ${attributes[0]?.text}`),
      ['supported_scopes "openid"', 'supported_scopes "orders"', 'jwk "sig1"', 'jwk "sig2"', 'attributes "team"'],
    );
    const secret = web?.attributes.find(({ name }) => name === "client_secret");
    assert.deepEqual(secret, { name: "client_secret", text: '"R4nd0m-secret_of-the_web-client"', line: 67 });
  });

  it("has comments, templates, heredocs and expressions over several lines", () => {
    const text = `# resource "a" "b" {
/* } */ resource a b { name = "x" } // }
locals {
  a = "} \${ f("}", "\${x}") } $\${ \\" %{ if true }}%{ endif }" # "
  b = [ # ]
    { c = 1 }, { d = 2 },
  ]
  e = <<-EOT
    } "
    EOT
  f = true ? (
    1 // )
  ) : 2
  über-name = 1
}`;
    const [a, locals] = read(text);
    assert.deepEqual(a, {
      ...{ type: "resource", labels: ["a", "b"], blocks: [] },
      attributes: [{ name: "name", text: '"x"', line: 2 }],
    });
    assert.deepEqual(
      locals?.attributes.map(({ name, line }) => `${name} ${line}`),
      ["a 4", "b 5", "e 8", "f 11", "über-name 14"],
    );
    assert.match(locals?.attributes[0]?.text ?? "", /^"\} .* endif \}"$/);
  });

  it("is empty, or ends anywhere", () => {
    assert.deepEqual(read(""), []);
    assert.deepEqual(read("# only this"), []);
    for (const [text, line] of [
      ['a {\n  b = "c', 2],
      ["a {\n  b = [", 2],
      ['a {\n b = "${', 2],
      ["a {\n", 2],
      ['{ "resource": {} }', 1],
      ["a b\n", 1],
      ["}", 1],
    ] as const)
      assert.throws(() => read(text), { message: `main.tf:${line} cannot be read as Terraform's language.` }, text);
  });
});
