/** Clients that are renamed in the program, or that share an alias. */
import assert from "node:assert/strict";
import { assertCalls, assertNotPrinted, assertPrinted } from "../support/assert-run";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project, Resource } from "../support/project";

const shop: Resource = { kind: "Service", args: { serviceName: "Shop" } };
const client = (opts: object = {}): Resource => ({
  kind: "Client",
  args: { serviceId: "@shop.id", clientIdAlias: "shop-web" },
  opts: { ...opts },
});

async function useAlias(project: Project): Promise<void> {
  const twice: Program = { resources: { shop, web: client(), app: client() } };
  const refused = await project.preview(twice, [], { code: "failure" });
  assertPrinted(refused, 'Client "app" has the clientIdAlias of Client "web", in the same service');
  const program = { shop, web: client() };
  await project.up({ resources: program, outputs: { shop: "@shop.id", web: "@web.id" } });
  const { shop: serviceId, web } = await project.outputs();

  // The service is known by its id, in one place by an output, in the other by its text.
  const text = { kind: "Client" as const, args: { serviceId, clientIdAlias: "shop-web" } };
  const known = await project.preview({ resources: { ...program, text } }, [], { code: "failure" });
  assertPrinted(known, /error: Client "(web|text)" has the clientIdAlias of Client "(web|text)", in the same service/);
  assertNotPrinted(known, "    at ");

  const renamed = await project.up({ resources: { shop, site: client() } }, [], { code: "failure" });
  assertPrinted(renamed, /already in use.*If you renamed the resource, give it the option `aliases: \[\{ name: "<old/);
  assertPrinted(renamed, "if it is to be replaced, `deleteBeforeReplace: true`");
  const kept = await project.up({
    resources: { shop, site: client({ aliases: [{ name: "web" }] }) },
    outputs: { site: "@site.id" },
  });
  assertCalls(kept);
  assert.equal((await project.outputs())["site"], web);
}

describe("The alias of a client", () => {
  runInParallel({
    "fault 36: is refused twice at preview, and a rename says how to keep it": withProject({}, useAlias),
  });
});
