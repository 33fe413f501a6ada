/** Many clients on a server that allows few requests a second. */
import assert from "node:assert/strict";
import type { Program, Project, Run } from "../support/project";
import { inProject, says, together } from "../support/story";

const count = 100;
const program: Program = {
  resources: {
    shop: { kind: "Service", args: { serviceName: "Shop" } },
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `c${i}`,
        { kind: "Client", args: { serviceId: "@shop.id", clientName: `client ${i}` } } as const,
      ]),
    ),
  },
};

const refusals = ({ calls }: Run) => calls.filter(({ status }) => status === 429).length;

async function tell(project: Project): Promise<void> {
  // The pace that is the default would never be refused: here only the refusals tell.
  await project.configure({ rateLimits: '{"perSecond":1000}' });
  const up = await project.up(program, ["--parallel", "64"], { env: { PULUMI_SKIP_CHECKPOINTS: "true" } });
  assert.ok(refusals(up) <= 15, `${refusals(up)} refusals`);
  assert.equal(up.calls.length - refusals(up), count + 2, "a look for lost services, a service, and its clients");
  says(up, /Authlete: \d+ service requests \(\d.*\), \d+ client requests \(\d.*\) of the hour's allowance/);
  says(up, refusals(up) > 0 ? /; \d+ retr(y|ies); waited / : "; no retries; waited ");

  const refresh = await project.refresh("--parallel", "64");
  const reads = refresh.calls.length - refusals(refresh);
  assert.ok(reads <= 4, `${reads} requests to refresh ${count} clients and their service`);
}

describe("A server that allows 20 requests a second", () =>
  together({ "makes 64 parallel operations hold back together": inProject({ options: { perSecond: 20 } }, tell) }));
