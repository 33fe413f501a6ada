/** Many clients on a server that allows few requests a second. */
import assert from "node:assert/strict";
import { assertPrinted } from "../support/assert-run";
import { inBothWays, runInParallel } from "../support/parallel";
import type { Program, Project } from "../support/project";
import type { Run } from "../support/run";

const count = 100;
const programOf = (name: string): Program => ({
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `c${i}`,
        { kind: "Client", args: { serviceId: "@shop.id", clientName: `${name} ${i}` } } as const,
      ]),
    ),
  },
});
const parallel = ["--parallel", "64"];
const env = { PULUMI_SKIP_CHECKPOINTS: "true" };

const refusals = ({ calls }: Run) => calls.filter(({ status }) => status === 429).length;

async function live(project: Project): Promise<void> {
  // At the default pace no request would be refused. Here only the refusals slow the run down.
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const up = await project.up(programOf("client"), parallel, { env });
  assert.ok(refusals(up) <= 15, `${refusals(up)} refusals`);
  assert.equal(up.calls.length - refusals(up), count + 2, "a look-up of orphaned services, a service, and its clients");
  assertPrinted(up, /Authlete: \d+ service requests \(\d.*\), \d+ client requests \(\d.*\) of the hour's allowance/);
  assertPrinted(up, refusals(up) > 0 ? /; \d+ retr(y|ies); waited / : "; no retries; waited ");

  const refresh = await project.refresh(...parallel);
  const reads = refresh.calls.length - refusals(refresh);
  assert.ok(reads <= 4, `${reads} requests to refresh ${count} clients and their service`);

  const rename = await project.up(programOf("renamed"), parallel, { env });
  const requests = rename.calls.length - refusals(rename);
  assert.ok(requests <= 1.15 * count, `${requests} requests to rename ${count} clients`);
}

describe("A run on a server that allows 20 requests a second", () =>
  runInParallel({
    ...inBothWays("slows all its 64 parallel operations down together", { options: { perSecond: 20 } }, live),
  }));
