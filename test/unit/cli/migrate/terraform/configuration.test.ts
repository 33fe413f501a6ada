/** What a file of Terraform says that its state does not. */
import assert from "node:assert/strict";
import { factsOfConfiguration } from "../../../../../cli/migrate/terraform/configuration";
import { sampleText } from "../../../../support/terraform";

const factsOf = (text: string, ...tracked: string[]) =>
  factsOfConfiguration(text, "main.tf", new Set(tracked)).map(({ topic, what, where, todo }) => [
    topic,
    what,
    where,
    todo,
  ]);

describe("A configuration of Terraform", () => {
  it("shows secrets in clear text with their lines, but none that comes from elsewhere", () => {
    const replace = "replace it: the file and its history keep it";
    const tracked = ["authlete_service.shop", "authlete_client.web", "authlete_client.job"];
    assert.deepEqual(factsOf(sampleText("main.tf"), ...tracked), [
      ["inFile", "client_secret (main.tf:67)", "authlete_client.web", replace],
      [
        ...["notes", "count (main.tf:72)", "authlete_client.job"],
        "each instance is a resource of its own: write a loop if you like, with the same names",
      ],
    ]);
    const text = `provider "authlete" {
  service_owner_secret = "s3cret"
  api_secret           = var.secret
}
resource "authlete_service" "shop" {
  authentication_callback_api_secret = "\${var.secret}"
  developer_authentication_callback_api_secret = ""
  jwk {
    kid = "a"
    d   = "s3cret"
    pem_private_key = <<EOT
s3cret
EOT
  }
}
resource "aws_secret" "x" { secret = "s3cret" }`;
    const facts = factsOf(text, "authlete_service.shop");
    assert.deepEqual(
      facts.map(([, what, where]) => `${where} ${what}`),
      [
        "provider.authlete service_owner_secret (main.tf:2)",
        "authlete_service.shop d (main.tf:10)",
        "authlete_service.shop pem_private_key (main.tf:11)",
      ],
    );
    assert.doesNotMatch(JSON.stringify(facts), /s3cret/);
  });

  it("gives the options of Pulumi that say the same, and what the state does not track", () => {
    const text = `resource "authlete_client" "web" {
  provider = authlete.eu
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [client_name, requestable_scopes]
  }
}
resource "authlete_client" "all" { lifecycle { ignore_changes = all } }`;
    assert.deepEqual(
      factsOf(text, "authlete_client.web").map(([, what, , todo]) => `${what}: ${todo}`),
      [
        "provider (main.tf:2): add the option provider, with a Provider that has the same credential",
        "prevent_destroy (main.tf:4): add the option protect: true",
        'ignore_changes (main.tf:5): add the option ignoreChanges: ["clientName", "extension.requestableScopes"]',
        'ignore_changes (main.tf:8): add the option ignoreChanges: ["*"]',
        "main.tf: the state does not track it: write it into the program",
      ],
    );
  });
});
