/** What two runs at once can lose: Authlete has no ETag, by which it could refuse a write over what was not read. */
import assert from "node:assert/strict";
import { type Clients, tellInEveryOrder } from "../../support/every-order";
import { type Fields, openSecrets, PluginResource } from "../../support/resource";

/** What each of the runs has recorded of the same client. */
interface Scene {
  first: PluginResource;
  second: PluginResource;
}

type Work = (scene: Scene) => Promise<unknown>;

async function prepare([first, second]: readonly [Clients, Clients], serviceId: string): Promise<Scene> {
  const mine = await new PluginResource(first, { serviceId, clientName: "Web", description: "old" }).create();
  const theirs = new PluginResource(second, { serviceId, clientName: "Web", tosUri: "https://old.example" });
  Object.assign(theirs, { id: mine.id, state: { ...mine.state, description: undefined } });
  return { first: mine, second: await theirs.update(theirs.inputs) };
}

/** The same, and the first run has read a page of the list that shows the client, for updates of others. */
async function prepareWithPage(runs: readonly [Clients, Clients], serviceId: string): Promise<Scene> {
  const scene = await prepare(runs, serviceId);
  for (const clientName of ["A", "B", "C"]) {
    const other = await new PluginResource(runs[0], { serviceId, clientName }).create();
    await other.update({ serviceId, clientName: `${clientName} 2` });
  }
  return scene;
}

const update =
  (run: keyof Scene, change: Fields): Work =>
  (scene) =>
    scene[run].update({ ...scene[run].inputs, ...change });

/** The client as Authlete has it. */
const actualOf = async ({ first: { id, plugin } }: Scene): Promise<Fields> =>
  openSecrets((await plugin.read(id, { __provider: "x" })).props);

/** Counts what comes of the works of two runs, over all orders of their requests. */
async function outcomes(
  first: Work,
  second: Work,
  judge: (scene: Scene, errors: string[]) => Promise<string>,
  prepareScene = prepare,
) {
  const counts: Record<string, number> = {};
  await tellInEveryOrder<Scene>({
    prepare: prepareScene,
    works: [first, second],
    verify: async (scene, results) => {
      const errors = results.filter((result) => result instanceof Error).map(({ message }) => message);
      const outcome = await judge(scene, errors);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    },
  });
  return counts;
}

/** Refreshes, and updates if Authlete has something else than the program asks for. */
async function upWithRefresh(resource: PluginResource, program: Fields): Promise<void> {
  await resource.refresh();
  if (await resource.hasDiff(program)) await resource.update(program);
}

describe("two runs at once", () => {
  it("that update different fields lose one change if they overlap, until the next `up --refresh`", async () => {
    const change = [{ description: "new" }, { tosUri: "https://new.example" }] as const;
    const counts = await outcomes(update("first", change[0]), update("second", change[1]), async (scene, errors) => {
      assert.deepEqual(errors, []);
      const { description, tosUri } = await actualOf(scene);
      await upWithRefresh(scene.first, { ...scene.first.inputs, ...change[0] });
      await upWithRefresh(scene.second, { ...scene.second.inputs, ...change[1] });
      assert.partialDeepStrictEqual(await actualOf(scene), { description: "new", tosUri: "https://new.example" });
      return `${description}, ${tosUri}`;
    });
    assert.deepEqual(counts, {
      "new, https://new.example": 2,
      "new, https://old.example": 2,
      "old, https://new.example": 2,
    });
  });

  it("that update different fields lose the earlier change if the later one relies on a page from before", async () => {
    const [mine, theirs] = [{ description: "new" }, { tosUri: "https://new.example" }];
    const judge = async (scene: Scene, errors: string[]) => {
      assert.deepEqual(errors, []);
      const { description, tosUri } = await actualOf(scene);
      return `${description}, ${tosUri}`;
    };
    const counts = await outcomes(update("first", mine), update("second", theirs), judge, prepareWithPage);
    assert.deepEqual(counts, {
      "new, https://new.example": 1,
      "new, https://old.example": 1,
      "old, https://new.example": 1,
    });
  });

  it("that update the same field leave the value of the last write", async () => {
    const name = (clientName: string) => ({ clientName });
    const counts = await outcomes(update("first", name("A")), update("second", name("B")), async (scene, errors) => {
      assert.deepEqual(errors, []);
      return String((await actualOf(scene))["clientName"]);
    });
    assert.deepEqual(counts, { A: 3, B: 3 });
  });

  it("that update and delete a client never bring it back: an update that comes too late fails", async () => {
    const remove: Work = ({ second }) => second.delete();
    const counts = await outcomes(update("first", { description: "new" }), remove, async (scene, errors) => {
      assert.equal(await scene.second.refresh(), false);
      for (const error of errors) assert.match(error, /^(GET|POST) .*404 \[A\d+\].*refresh/);
      return errors.length === 0 ? "updated, then deleted" : "deleted, and the update fails";
    });
    assert.deepEqual(counts, { "updated, then deleted": 1, "deleted, and the update fails": 2 });
  });

  it("that delete the same client both succeed", async () => {
    const counts = await outcomes(
      ({ first }) => first.delete(),
      ({ second }) => second.delete(),
      async (scene, errors) => {
        assert.deepEqual(errors, []);
        return (await scene.first.refresh()) ? "there" : "gone";
      },
    );
    assert.deepEqual(counts, { gone: 2 });
  });

  it("that update and refresh a client show the refresh what was there before or after the update", async () => {
    const counts = await outcomes(
      update("first", { description: "new", clientName: "New" }),
      ({ second }) => second.refresh(),
      async (scene, errors) => {
        assert.deepEqual(errors, []);
        const { clientName } = scene.second.state;
        await scene.second.refresh();
        assert.equal(scene.second.state["clientName"], "New");
        return String(clientName);
      },
    );
    assert.deepEqual(counts, { Web: 2, New: 1 });
  });

  it("that renew the same secret leave the one of the last write, which a refresh of the other run finds", async () => {
    const renew = { rotateClientSecret: "1" };
    const counts = await outcomes(update("first", renew), update("second", renew), async (scene, errors) => {
      assert.deepEqual(errors, []);
      const { clientSecret } = await actualOf(scene);
      const right = (["first", "second"] as const).filter((run) => scene[run].state["clientSecret"] === clientSecret);
      for (const run of ["first", "second"] as const) {
        await scene[run].refresh();
        assert.equal(scene[run].state["clientSecret"], clientSecret);
      }
      return right.join(" and ");
    });
    assert.equal(Object.keys(counts).sort().join(", "), "first, second");
  });

  it("that create the same alias make one client, and the other create fails", async () => {
    const program = ({ state }: PluginResource) => ({
      serviceId: state["serviceId"],
      clientName: "API",
      clientIdAlias: "api",
    });
    const create =
      (run: keyof Scene): Work =>
      (scene) =>
        new PluginResource(scene[run].plugin, program(scene[run])).create();
    const counts = await outcomes(create("first"), create("second"), async (_scene, errors) => {
      assert.equal(errors.length, 1);
      assert.match(String(errors), /alias/i);
      return "one";
    });
    assert.deepEqual(Object.keys(counts), ["one"]);
  });

  it("that refresh and change the same list call no client gone that is there", async () => {
    const deleted: boolean[] = [];
    const orders = await tellInEveryOrder<PluginResource[]>(
      {
        prepare: async ([first, second], serviceId) => {
          const clients: PluginResource[] = [];
          for (const clientName of ["A", "B", "C", "D"])
            clients.push(await new PluginResource(first, { serviceId, clientName }).create());
          return clients.map((client) => Object.assign(new PluginResource(second, {}), { ...client, plugin: second }));
        },
        // The rows after the deleted one move up while the list is read.
        works: [
          async ([client], plugin) => client && (await plugin.delete(client.id, client.state)),
          async (clients) => {
            const found: boolean[] = [];
            for (const client of clients) found.push(await client.refresh());
            return found;
          },
        ],
        verify: async (_clients, [error, found]) => {
          assert.equal(error, undefined);
          const [first, ...others] = found as boolean[];
          deleted.push(first === false);
          assert.deepEqual(others, [true, true, true]);
        },
      },
      { pageCap: 2 },
    );
    assert.equal(deleted.length, orders);
    assert.ok(deleted.includes(true) && deleted.includes(false));
  });
});
