/** What the files of `pulumi stack export` say. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordsOfFiles } from "../../../../cli/estate/records";
import { client } from "../../../../src/resources/definitions";

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "records-"));
});
after(() => rmSync(folder, { recursive: true }));

function fileOf(content: unknown): string {
  const file = join(folder, "state.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const urn = (type: string, name: string) => `urn:pulumi:dev::shop::${type}::${name}`;
const type = "pulumi-nodejs:dynamic/authlete:Client";

describe("The records of a stack", () => {
  it("are its services and clients, by id and name, also those that a replacement is still to delete", () => {
    const resources = [
      { type: "pulumi:pulumi:Stack", urn: urn("pulumi:pulumi:Stack", "shop-dev") },
      { type, id: "1/2", urn: urn(`my:index:Team$${type}`, "a::b") },
      { type: "aws:s3/bucket:Bucket", id: "logs", urn: urn("aws:s3/bucket:Bucket", "logs") },
    ];
    assert.deepEqual(recordsOfFiles([fileOf({ deployment: { resources } })]), [
      { def: client, id: "1/2", name: "a::b" },
    ]);
    const old = { type, id: "1/3", urn: urn(type, "web"), outputs: { clientName: "Web" }, delete: true };
    assert.deepEqual(recordsOfFiles([fileOf({ deployment: { resources: [old] } })]), [
      { def: client, id: "1/3", name: "web", outputs: { clientName: "Web" }, isReplaced: true },
    ]);
    assert.deepEqual(recordsOfFiles([fileOf({ deployment: { manifest: {} } })]), []);
  });

  it("are the same, if the native plugin manages them", () => {
    const resources = [{ type: "authlete:index:Client", id: "1/2", urn: urn("authlete:index:Client", "web") }];
    assert.deepEqual(recordsOfFiles([fileOf({ deployment: { resources } })]), [
      { def: client, id: "1/2", name: "web" },
    ]);
  });

  it("cannot come from anything else", () => {
    for (const content of ["KEY VALUE", [], { resources: [] }])
      assert.throws(() => recordsOfFiles([fileOf(content)]), /state\.json is not what `pulumi stack export` prints: /);
    assert.throws(() => recordsOfFiles([join(folder, "none")]), /none cannot be read \(ENOENT\): give a file of/);
  });
});
