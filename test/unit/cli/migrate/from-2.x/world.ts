/** A stack of 2.x as `pulumi stack export` shows it, and what becomes of it on two emulators. */
import { knownPairs } from "../../../../../cli/migrate/from-2.x/known";
import { planFor, withoutProvider } from "../../../../../cli/migrate/from-2.x/plan";
import { reportOf } from "../../../../../cli/migrate/from-2.x/report";
import { compareSides } from "../../../../../cli/migrate/from-2.x/sides";
import { stackState } from "../../../../../cli/migrate/from-2.x/stack";
import type { Emulator } from "../../../../../emulator";
import { nativeTypeOf, typeOf } from "../../../../../src/resource-type";
import type { Fields } from "../../../../../src/value";
import type { Config } from "../../../../support/emulator";
import { owner, readerOf } from "../../import/world";

export interface Given {
  name: string;
  id: string;
  inputs?: Fields;
  outputs?: Fields;
  /** The name of the resource around it. */
  parent?: string;
  /** Does the native plugin manage it? */
  isNative?: boolean;
  more?: Fields;
}

const project = "urn:pulumi:old::iam";
const stackUrn = `${project}::pulumi:pulumi:Stack::iam-old`;
const kindOf = (id: string) => (id.includes("/") ? "Client" : "Service");

/** The resources of an export. What has no id is a component. */
export function exported(...resources: Given[]): Fields[] {
  const urns = new Map<string, string>();
  const rows = resources.map(({ name, id, inputs = {}, outputs = {}, parent, isNative, more }) => {
    const type = id ? (isNative ? nativeTypeOf : typeOf)(kindOf(id)) : "test:index:Component";
    const around = parent === undefined ? undefined : urns.get(parent);
    const urn = `${project}::${around ? `${around.split("::")[2]}$` : ""}${type}::${name}`;
    urns.set(name, urn);
    const provider = `${project}::pulumi:providers:${isNative ? "authlete::default_0_2_0" : "pulumi-nodejs::default_3_259_0"}::1`;
    const custom = id ? { custom: true, id, inputs, outputs: { ...inputs, ...outputs }, provider } : { custom: false };
    return { urn, type, parent: around ?? stackUrn, ...custom, ...more };
  });
  return [{ urn: stackUrn, type: "pulumi:pulumi:Stack", custom: false }, ...rows];
}

interface Choice {
  match?: string[];
  offline?: boolean;
  /** What the new stack has recorded. */
  recorded?: Fields[];
  /** The settings of both sides. By default, their credentials reach everything. */
  signIn?: [Config, Config];
}

/** Finds out what becomes of a stack, as the command does. */
export async function planOf(
  [old, next]: [Emulator, Emulator],
  resources: Fields[],
  { match = [], offline = false, recorded = [], signIn = [owner(old), {}] }: Choice = {},
) {
  const state = stackState(resources);
  const to = readerOf(next, signIn[1]);
  const from = offline ? undefined : readerOf(old, signIn[0]);
  const known = knownPairs(state, stackState(recorded), match);
  const fates = await compareSides(withoutProvider(state), known, { from, to });
  const steps = planFor(state, fates, to);
  const report = reportOf(steps, state, fates);
  const row = (name: string) => report.resources.find((each) => each.name === name);
  return { state, steps, report, row };
}
