/** The packed tarball in the hands of every consumer. `npm run consumers` runs this, since it installs from the registry. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { installConsumer, runConsumer } from "../support/consumer";
import { consumers } from "../support/consumers";
import { runInParallel } from "../support/parallel";
import { makeBareFolder, pack } from "../support/tarball";

describe("The packed tarball", () => {
  let base = "";
  let tarball = "";
  before(async () => {
    base = makeBareFolder();
    tarball = await pack(base);
  });
  const stories = Object.entries(consumers).map(([name, consumer], index) => [
    `runs with ${name}`,
    async () => runConsumer(await installConsumer(join(base, String(index)), consumer, tarball)),
  ]);
  runInParallel(Object.fromEntries(stories), 2);
  after(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));
});
