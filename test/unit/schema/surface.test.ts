/** The promise of the schema: what was released stays, or the changelog names what does not. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { PackageSpec } from "../../../scripts/schema-spec";
import { findBreaks, parseSurface, printSurface, type Surface, surfaceOf } from "../../support/surface";

const schema: PackageSpec = JSON.parse(readFileSync("plugin/schema.json", "utf8"));

const released: Surface = {
  "Client.inputs.clientName": "string",
  "Client.inputs.serviceId": "string, required, replaces",
  "Client.outputs.clientId": "string, required",
  "types.Pair.key": "string, required",
  "types.Prompt.Login": '"LOGIN"',
};

/** What breaks if these names change, or go where there is nothing. */
function breaksOf(changes: Record<string, string | undefined>, changelog = ""): string[] {
  const changed = Object.entries({ ...released, ...changes });
  const current = changed.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  return findBreaks(released, Object.fromEntries(current), changelog);
}

describe("A schema", () => {
  it("breaks nothing that was released, unless the changelog names it", () => {
    const [, unreleased = ""] = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
    const text = readFileSync("test/unit/schema/released.txt", "utf8");
    assert.deepEqual(findBreaks(parseSurface(text), surfaceOf(schema), unreleased), []);
  });

  it("is described by one line for each name, which can be read back", () => {
    const surface = surfaceOf(schema);
    assert.deepEqual(parseSurface(printSurface(surface)), surface);
    assert.equal(surface["Client.inputs.serviceId"], "string, required, replaces");
    assert.equal(surface["Client.inputs.grantTypes"], "GrantType[]");
    assert.equal(surface["Client.inputs.jwks"], "string or map of Any");
    assert.equal(surface["types.GrantType.AuthorizationCode"], '"AUTHORIZATION_CODE"');
    assert.equal(surface["getClients.outputs.clients"], "GetClientsClient[], required");
    assert.equal(surface["config.accessToken"], "string");
  });

  const breaking: Record<string, Record<string, string | undefined>> = {
    "an input that goes": { "Client.inputs.clientName": undefined },
    "an input that moves": { "Client.inputs.clientName": undefined, "Client.inputs.name": "string" },
    "an input of another type": { "Client.inputs.clientName": "integer" },
    "an input that becomes required": { "Client.inputs.clientName": "string, required" },
    "an input that comes to replace the resource": { "Client.inputs.clientName": "string, replaces" },
    "an output that may be missing now": { "Client.outputs.clientId": "string" },
    "a member that becomes optional, since outputs have it too": { "types.Pair.key": "string" },
    "an enum value that goes": { "types.Prompt.Login": undefined },
    "an enum value that is sent in another form": { "types.Prompt.Login": '"login"' },
    "a new input that is required": { "Client.inputs.owner": "string, required" },
  };
  for (const [what, changes] of Object.entries(breaking)) {
    it(`breaks programs by ${what}`, () => {
      const breaks = breaksOf(changes);
      assert.equal(breaks.length, 1);
      const [name = ""] = breaks[0]?.split(" ") ?? [];
      assert.ok(name in { ...released, ...changes });
      assert.deepEqual(breaksOf(changes, `- Programs must change: \`${name}\`.`), []);
      assert.equal(breaksOf(changes, `- Another field: \`${name}s\`.`).length, 1);
    });
  }

  const harmless: Record<string, Record<string, string | undefined>> = {
    "an input that asks for less": { "Client.inputs.serviceId": "string" },
    "an output that promises more": { "Client.outputs.clientId": "string, required" },
    "a new input, output, member or enum value": {
      "Client.inputs.logoUri": "string",
      "Client.outputs.number": "integer, required",
      "types.Pair.note": "string",
      "types.Prompt.Create": '"CREATE"',
    },
    "a new resource with a required input": { "KeySet.inputs.serviceId": "string, required" },
  };
  for (const [what, changes] of Object.entries(harmless))
    it(`breaks nothing by ${what}`, () => assert.deepEqual(breaksOf(changes), []));
});
