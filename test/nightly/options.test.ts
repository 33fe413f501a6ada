/** The resource options of Pulumi, each on a client of its own. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { pathOf } from "../support/console";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";
import { CREATE, DELETE, READ, UPDATE } from "../support/requests";
import { withIds } from "../support/resources";

const client = (opts: object = {}, description = "first", more: object = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", description, ...more },
  opts: { ...opts },
});

const shop: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const other: Resource = { kind: "Service", args: { serviceName: "Other" } };

async function useOptions(project: Project<Authlete>): Promise<void> {
  const ignored = { ignoreChanges: ["description"] };
  const replaced = { replaceOnChanges: ["description"] };
  const clients = { plain: client(), ignored: client(ignored), replaced: client(replaced), renamed: client() };
  const kept = { kept: client({ retainOnDelete: true }), safe: client({ protect: true }) };
  const before = { ...clients, moved: client(), ...kept };
  await project.up(withIds({ shop, other, ...before }));
  const old = await project.outputs();

  const next = {
    ...{ plain: client({}, "second"), ignored: client(ignored, "second"), replaced: client(replaced, "second") },
    ...{ named: client({ aliases: [{ name: "renamed" }] }), safe: client({ protect: true }) },
    moved: { ...client(), args: { serviceId: "@other.id", description: "first" } },
  };
  const program = withIds({ shop, other, ...next });

  const targeted = await project.up(program, ["--target", project.urn("Client", "plain")]);
  assertCalls(targeted, READ, UPDATE);
  const preview = await project.preview(program, ["--diff"]);
  assertCalls(preview);
  assertPrinted(preview, /serviceId: "\d+" => "\d+"/, "+-2 to replace", "- 1 to delete");

  const up = await project.up(program);
  assertCalls(up, CREATE, DELETE, CREATE, DELETE);
  const now = await project.outputs();
  const descriptionOf = async (id = "") => (await project.readFromAuthlete(id)).description;
  assert.deepEqual([await descriptionOf(now["plain"]), await descriptionOf(now["ignored"])], ["second", "first"]);
  assert.equal(await descriptionOf(now["replaced"]), "second");
  assert.equal(now["named"], old["renamed"]);
  assert.ok(now["moved"]?.startsWith(`${now["other"]}/`), JSON.stringify(now));
  const deleted = up.calls.filter(({ method }) => method === "DELETE").map(({ path }) => path);
  assert.deepEqual(deleted.sort(), [old["moved"], old["replaced"]].map((id = "") => pathOf(id, "delete")).sort());
  assert.equal(await descriptionOf(old["kept"]), "first", "the retained client still exists in Authlete");

  const { safe: _, ...unsafe } = next;
  const refused = await project.up(withIds({ shop, other, ...unsafe }), [], { code: "failure" });
  assertCalls(refused);
  assertPrinted(refused, /protected/);
}

/** Two states of one program. What replaces is named after its option; the alias is free only after the delete. */
async function replaceAndHide(project: Project): Promise<void> {
  const short = { create: "1ms", update: "1ms", delete: "1ms" };
  // The plugin is not told of additionalSecretOutputs: it hides inputs only if they are secret.
  const hide = (value: string) => (project.way === "native" ? `@secret.${value}` : value);
  const declare = (value: string): Program =>
    withIds({
      ...{ shop, triggered: client({ replacementTrigger: value }), follower: client({ replaceWith: ["triggered"] }) },
      triggeredByOutput: client({ replacementTrigger: "@triggered.id" }),
      early: client({ deleteBeforeReplace: true, replacementTrigger: value }, "first", { clientIdAlias: "early" }),
      hidden: client({ additionalSecretOutputs: ["description"] }, hide(`hidden_${value}`)),
      quiet: client({ hideDiffs: ["description"] }, `quiet ${value}`, { clientName: value }),
      slow: client({ customTimeouts: short }, `slow ${value}`),
    });
  // Each update reads for itself, so that the calls can be counted.
  await project.configure({ updateMaxAge: 0 });
  project.authlete.faults.push({ path: /client\/(create|update)/, delay: 20 });
  await project.up(declare("one"));
  const preview = await project.preview(declare("two"), ["--diff"]);
  assertPrinted(preview, "+-4 to replace", "~ 3 to update", /description \(hidden\)/, '"slow one" => "slow two"');
  assertNotPrinted(preview, "hidden_one", "hidden_two", "quiet one", "quiet two");

  const updates = [READ, UPDATE, READ, UPDATE, READ, UPDATE];
  assertCalls(await project.up(declare("two")), ...Array(4).fill([CREATE, DELETE]).flat(), ...updates);
  assert.doesNotMatch(project.stateFile().text, /hidden_(one|two)/);
  assertCalls(await project.up(declare("two"), ["--expect-no-changes"]));
}

describe("A client", () => {
  runInParallel({
    ...onAnyAuthlete(
      "honours ignoreChanges, replaceOnChanges, protect, retainOnDelete, aliases and --target",
      useOptions,
    ),
    ...inBothWays(
      "honours deleteBeforeReplace, replacementTrigger, replaceWith, additionalSecretOutputs and hideDiffs, not customTimeouts",
      {},
      replaceAndHide,
    ),
  });
});
