import { matches, meet } from "./fault";
import type { Verdict } from "./rules";
import { type Column, type Fields, objects, opened, plugins, run, type Scene, type Verb } from "./scene";
import { type Trouble, timeout } from "./troubles";

type Plugin = (typeof plugins)["client"];
type Outcome = { outs?: Fields; props?: Fields } | undefined;

/** What was seen of one cell. */
export interface Seen extends Verdict {
  error?: Error & { properties?: Fields };
  outs?: Fields;
  lines: string;
}

const works: Record<Verb, (plugin: Plugin, scene: Scene, news: Fields) => Promise<unknown>> = {
  create: (plugin, { inputs }) => plugin.create(inputs),
  read: (plugin, { id, state }) => plugin.read(id, state),
  update: (plugin, { id, state, inputs }, news) => plugin.update(id, state, { ...inputs, ...news }),
  delete: (plugin, { id, state }) => plugin.delete(id, state),
};

export async function attempt(scene: Scene, column: Column): Promise<Pick<Seen, "error" | "outs">> {
  try {
    const work = column.work ?? ((all: Scene) => works[column.verb](plugins[column.of], all, column.news ?? {}));
    const { outs, props } = ((await work(scene)) as Outcome) ?? {};
    return { outs: opened(outs ?? props) };
  } catch (error) {
    return { error: error as Error };
  }
}

function wayOf({ emulator, id, host }: Scene, { list }: Column): Verdict["way"] {
  if (/adopted/.test(host.lines.join())) return "found";
  const alone = `/client/get/${id.split("/")[1]}`;
  return list && emulator.calls.some(({ path }) => path.endsWith(alone)) ? "without" : "straight";
}

export async function observed(scene: Scene, column: Column, trouble: Trouble): Promise<Seen> {
  run(scene, column, trouble.fault.delay ? timeout : 20);
  scene.host.lines.length = scene.emulator.calls.length = 0;
  const end = meet(scene, column, trouble);
  const result = await attempt(scene, column);
  const requests = scene.emulator.calls.filter((call) => matches(column, call)).length - (column.skip ?? 0);
  await end();
  const { length } = await objects(scene, column);
  const verdict = { ok: !result.error, requests, objects: length, way: wayOf(scene, column) };
  return { ...verdict, ...result, lines: scene.host.lines.join("\n") };
}
