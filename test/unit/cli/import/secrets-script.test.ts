/** The script that sets the secrets, run with a stand-in for Pulumi. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { useEmulator } from "../../../support/emulator";
import { importInto, MemoryFolder, owner, readerOf } from "./world";

const emulator = useEmulator();

/** Writes down its arguments and what it is given. */
const pulumi = `#!/bin/sh\necho "$*" >> calls\ncat >> calls\necho >> calls\n`;

/** Runs the script, and returns what Pulumi was called with. */
function runScript(folder: MemoryFolder, ...args: string[]): string[] {
  const path = mkdtempSync(join(tmpdir(), "secrets-"));
  try {
    for (const file of ["import.json", "secrets.sh"]) writeFileSync(join(path, file), folder.read(file) ?? "");
    writeFileSync(join(path, "pulumi"), pulumi, { mode: 0o755 });
    const env = { ...process.env, PATH: [path, process.env["PATH"]].join(delimiter) };
    execFileSync("sh", [join(path, "secrets.sh"), ...args], { env });
    return readFileSync(join(path, "calls"), "utf8").split("\n").slice(0, -1);
  } finally {
    rmSync(path, { recursive: true });
  }
}

const jwks = JSON.stringify({ keys: [{ k: "the-key", kty: "oct" }] });
const awkward = `it's "$HOME" \\n \`id\` %s`;

describe("The script of secrets", () => {
  it("gives each secret to Pulumi through a pipe, and holds none", async () => {
    emulator().seed({
      service: {
        serviceName: "ショップ",
        jwks,
        authenticationCallbackApiSecret: awkward,
        credentialIssuerMetadata: { credentialRequestEncryptionJwks: jwks },
      },
    });
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    assert.doesNotMatch(folder.read("secrets.sh") ?? "", /the-key|HOME/);
    const set = (key: string) => `config set --secret --stack a b ${key}`;
    assert.deepEqual(runScript(folder, "a b"), [
      ...[set("ショップAuthenticationCallbackApiSecret"), awkward],
      ...[set("ショップJwks"), jwks],
      ...[set("ショップCredentialIssuerMetadataCredentialRequestEncryptionJwks"), jwks],
    ]);
  });

  it("gives a list as JSON, and is not there without a secret", async () => {
    const developerSnsCredentials = [{ sns: "FACEBOOK", apiKey: "1", apiSecret: "2" }];
    emulator().seed({ service: { serviceName: "Shop", developerSnsCredentials } });
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator(), owner(emulator())));
    assert.match(folder.read("shop.ts") ?? "", /developerSnsCredentials: config\.requireSecretObject\("shopDeveloper/);
    assert.deepEqual(runScript(folder), [
      "config set --secret shopDeveloperSnsCredentials",
      JSON.stringify(developerSnsCredentials),
    ]);
    emulator().reset();
    emulator().seed({ service: { serviceName: "Shop" } });
    const plain = new MemoryFolder();
    await importInto(plain, readerOf(emulator()));
    assert.equal(plain.read("secrets.sh"), undefined);
    assert.doesNotMatch(plain.read("shop.ts") ?? "", /pulumi\.Config/);
  });
});
