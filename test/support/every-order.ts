/** Two runs of the plugin at once, in every order in which their requests can reach Authlete. */
import assert from "node:assert/strict";
import { type Emulator, type Options, startEmulator } from "../../emulator";
import { configOf } from "./emulator";
import { Gate } from "./gate";
import { TestHost } from "./host";

export type Clients = typeof import("../../src/provider/client");
type Session = typeof import("../../src/provider/session");

/** The names of the runs are their access tokens. */
const names = ["first", "second"] as const;
type Two<T> = readonly [first: T, second: T];

export interface Story<Scene> {
  /** What exists before. */
  prepare(clients: Two<Clients>, serviceId: string): Promise<Scene>;
  /** What each run does. */
  works: Two<(scene: Scene, clients: Clients) => Promise<unknown>>;
  /** What is true afterwards. An error that a run threw is its result. */
  verify(scene: Scene, results: Two<unknown>, clients: Two<Clients>): Promise<void>;
}

/** Tells a story once for each order, and returns the number of orders. */
export async function tellInEveryOrder<Scene>(story: Story<Scene>, options: Partial<Options> = {}): Promise<number> {
  const emulator = await startEmulator(options);
  const gate = await Gate.before(emulator.url);
  const orders: string[][] = [[]];
  let told = 0;
  try {
    for (let order = orders.pop(); order; order = orders.pop(), told++)
      orders.push(...otherOrders(await tell(story, emulator, gate, order), order.length));
    return told;
  } finally {
    gate.close();
    await emulator.close();
  }
}

/** A step of an order: the runs whose requests waited, and the one whose request passed. */
type Step = [waiting: string[], passed: string];

/** The orders that part from this one after its given steps. */
const otherOrders = (steps: Step[], given: number): string[][] =>
  steps.flatMap(([waiting, passed], i) => {
    const before = steps.slice(0, i).map(([, run]) => run);
    return i < given ? [] : waiting.filter((run) => run !== passed).map((run) => [...before, run]);
  });

async function tell<Scene>(story: Story<Scene>, emulator: Emulator, gate: Gate, order: string[]): Promise<Step[]> {
  emulator.reset();
  const { apiKey } = emulator.seed();
  for (const i of [0, 1] as const) plugins[i].start(emulator, gate, names[i]);
  const clients = [plugins[0].clients, plugins[1].clients] as const;
  const scene = await story.prepare(clients, apiKey);
  const [first, second] = story.works;
  const works = [
    gate.hold(names[0], () => first(scene, clients[0])),
    gate.hold(names[1], () => second(scene, clients[1])),
  ] as const;
  const steps: Step[] = [];
  for (let waiting = await gate.waiting(); waiting.length > 0; waiting = await gate.waiting()) {
    const passed = order[steps.length] ?? waiting[0] ?? "";
    assert.ok(waiting.includes(passed));
    steps.push([waiting, passed]);
    gate.pass(passed);
  }
  await story.verify(scene, await Promise.all(works), clients);
  return steps;
}

/** The plugin keeps one session in a process. Loaded once more, it has another. */
class Plugin {
  readonly clients: Clients;
  private readonly session: Session;

  constructor() {
    const loaded = Object.entries(require.cache).filter(([file]) => /[\\/]dist[\\/]src[\\/]/.test(file));
    for (const [file] of loaded) delete require.cache[file];
    this.clients = require("../../src/provider/client");
    this.session = require("../../src/provider/session");
    for (const [file, module] of loaded) require.cache[file] = module;
  }

  /** Starts a run, which remembers nothing of earlier ones. */
  start(emulator: Emulator, gate: Gate, accessToken: string): void {
    emulator.issue({ rights: ["ADMIN"], accessToken });
    const config = new Map(Object.entries(configOf(emulator, { baseUrl: gate.url, accessToken })));
    this.session.configure((key) => config.get(key), new TestHost());
  }
}

const plugins: Two<Plugin> = [new Plugin(), new Plugin()];
