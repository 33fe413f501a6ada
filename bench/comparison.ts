/** Runs the scenarios. The contenders take turns in alternating order, so that drift of the machine affects all alike. */
import type { Authlete } from "./authlete";
import { type Contender, contenders, type Scenario, SKIP_CHECKPOINTS, scenarios, type Workload } from "./scenarios";
import { type RunCost, Stack } from "./stack";

export type Stacks = Record<Contender, Stack>;

/** What a run cost, and the bytes of state that it left. */
export interface Cost extends RunCost {
  state: number;
}

/** All runs of one scenario with one workload. Runs with the same index took place next to each other. */
export interface Comparison {
  workload: Workload;
  scenario: Scenario;
  costs: Record<Contender, Cost[]>;
}

export async function openStacks(authlete: Authlete, resources: DisposableStack): Promise<Stacks> {
  const open = async (contender: Contender) => [contender, resources.use(await Stack.open(contender, authlete))];
  const stacks = await Promise.all(contenders.map(open));
  return Object.fromEntries(stacks);
}

export async function compareAll(workloads: Workload[], stacks: Stacks): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const workload of workloads) comparisons.push(...(await compare(workload, stacks)));
  return comparisons;
}

async function compare(workload: Workload, stacks: Stacks): Promise<Comparison[]> {
  const comparisons = scenarios.map(
    (scenario): Comparison => ({ workload, scenario, costs: { ours: [], native: [], plain: [], noop: [] } }),
  );
  for (let round = 0; round < workload.rounds; round++) {
    for (const comparison of comparisons) {
      const repeats = comparison.scenario.idempotent ? workload.repeats : 1;
      for (let i = 0; i < repeats; i++) await runContenders(comparison, stacks, round + i);
    }
  }
  return comparisons;
}

async function runContenders({ workload, scenario, costs }: Comparison, stacks: Stacks, turn: number): Promise<void> {
  const { clients, latency, checkpoints, plainRuns } = workload;
  const env = checkpoints ? {} : SKIP_CHECKPOINTS;
  const options = { args: scenario.args, clients, renamed: scenario.renamed ? clients : 0, latency, env };
  const present = contenders.filter((contender) => contender !== "plain" || costs.plain.length < plainRuns);
  for (const contender of turn % 2 ? present.toReversed() : present) {
    const cost = await stacks[contender].run(options);
    costs[contender].push({ ...cost, state: stacks[contender].size });
    console.error(`${clients} clients, ${latency} ms, ${scenario.name}: ${contender}, ${Math.round(cost.wall)} ms`);
  }
}
