/** The resource options of Pulumi, each on a client of its own. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import type { Authlete } from "../support/authlete";
import { pathOf } from "../support/console";
import { inBothWays, onAnyAuthlete, runInParallel } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const READ = "GET /api/:id/client/get/:id";
const CREATE = "POST /api/:id/client/create";
const UPDATE = "POST /api/:id/client/update/:id";
const DELETE = "DELETE /api/:id/client/delete/:id";

const client = (opts: object = {}, description = "first", more: object = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", description, ...more },
  opts: { ...opts },
});

const shop: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const other: Resource = { kind: "Service", args: { serviceName: "Other" } };

const withIds = (resources: Record<string, Resource>): Program => ({
  resources,
  outputs: Object.fromEntries(Object.keys(resources).map((name) => [name, `@${name}.id`])),
});

const order = ({ calls }: { calls: { method: string; path: string }[] }) =>
  calls.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);

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

/** What others write to ignored fields, a secret among them, survives the program's next change of another field. */
async function ignoreChanges(project: Project): Promise<void> {
  const opts = { ignoreChanges: ["redirectUris", "clientSecret"] };
  const declare = (clientName: string, of: string): Program => {
    const args = {
      serviceId: "@shop.id",
      clientName,
      redirectUris: [`https://${of}.example/cb`],
      clientSecret: of.repeat(9),
    };
    return withIds({ shop, web: { kind: "Client", args, opts } });
  };
  await project.up(declare("Web", "first"));
  const { web = "" } = await project.outputs();
  const theirs = { redirectUris: ["https://theirs.example/cb"], clientSecret: "theirs".repeat(9) };
  await project.changeInConsole(web, { redirectUris: theirs.redirectUris });
  await project.callAuthlete("POST", pathOf(web, "secret/update"), { clientSecret: theirs.clientSecret });

  assertCalls(await project.up(declare("Shop", "second")), READ, UPDATE);
  const { clientName, redirectUris, clientSecret } = await project.readFromAuthlete(web);
  assert.deepEqual({ clientName, redirectUris, clientSecret }, { clientName: "Shop", ...theirs });
  assertCalls(await project.up(declare("Shop", "third"), ["--expect-no-changes"]));
  const refreshed = await project.up(declare("Shop", "third"), ["--refresh", "--expect-no-changes"]);
  assertCalls(refreshed, READ, "GET /api/:id/service/get");
  assert.deepEqual((await project.state()).web.inputs.redirectUris, theirs.redirectUris);
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

/** A tainted client is created again, and the old one is deleted afterwards. */
async function taint(project: Project<Authlete>): Promise<void> {
  const program = withIds({ shop, web: client(), app: client() });
  await project.up(program);
  const { web: old = "" } = await project.outputs();
  await project.run(["state", "taint", project.urn("Client", "web"), "--yes"]);
  const up = await project.up(program);
  assertCalls(up, CREATE, DELETE);
  assert.deepEqual(order(up), ["GET list?start=0&end=100", "POST create", `DELETE ${old.split("/")[1]}`]);
  const { web: recreated } = await project.outputs();
  assert.notEqual(recreated, old);
  assertCalls(await project.up(program));
  const { clients } = await project.callAuthlete("GET", `/api/${old.split("/")[0]}/client/get/list`);
  assert.equal(clients.length, 2);
}

describe("A client", () => {
  runInParallel({
    ...onAnyAuthlete(
      "honours ignoreChanges, replaceOnChanges, protect, retainOnDelete, aliases and --target",
      useOptions,
    ),
    ...inBothWays("leaves to others the fields that ignoreChanges names", {}, ignoreChanges),
    ...inBothWays(
      "honours deleteBeforeReplace, replacementTrigger, replaceWith, additionalSecretOutputs and hideDiffs, not customTimeouts",
      {},
      replaceAndHide,
    ),
    ...onAnyAuthlete("is replaced after `pulumi state taint`", taint),
  });
});
