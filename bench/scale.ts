/** Runs the scenarios, the subjects there and back, so that a machine that drifts drifts for all of them. */
import type { Authlete } from "./authlete";
import { type Cell, ONCE, type Scenario, type Subject, scenarios, subjects } from "./scenarios";
import { type Cost, Stack } from "./stack";

export type Stacks = Record<Subject, Stack>;

/** What a run cost, and the bytes of state that it left. */
export interface Spent extends Cost {
  state: number;
}

/** All runs of one scenario in one cell: the nth of each subject were beside each other in time. */
export interface Row {
  cell: Cell;
  scenario: Scenario;
  costs: Record<Subject, Spent[]>;
}

export async function opened(authlete: Authlete, all: DisposableStack): Promise<Stacks> {
  const open = async (subject: Subject) => [subject, all.use(await Stack.open(subject, authlete))];
  const stacks = await Promise.all(subjects.map(open));
  return Object.fromEntries(stacks);
}

export async function scale(cells: Cell[], stacks: Stacks): Promise<Row[]> {
  const rows: Row[] = [];
  for (const cell of cells) rows.push(...(await fill(cell, stacks)));
  return rows;
}

async function fill(cell: Cell, stacks: Stacks): Promise<Row[]> {
  const rows = scenarios.map((scenario) => ({ cell, scenario, costs: { ours: [], plain: [], noop: [] } }) as Row);
  for (let round = 0; round < cell.rounds; round++) {
    for (const row of rows) {
      const times = row.scenario.idle ? cell.again : 1;
      for (let i = 0; i < times; i++) await beside(row, stacks, round + i);
    }
  }
  return rows;
}

async function beside({ cell, scenario, costs }: Row, stacks: Stacks, turn: number): Promise<void> {
  const { clients, latency, checkpoints, plain } = cell;
  const env = checkpoints ? {} : ONCE;
  const work = { args: scenario.args, clients, renamed: scenario.renamed ? clients : 0, latency, env };
  const present = subjects.filter((subject) => subject !== "plain" || costs.plain.length < plain);
  for (const subject of turn % 2 ? present.toReversed() : present) {
    const cost = await stacks[subject].run(work);
    costs[subject].push({ ...cost, state: stacks[subject].size });
    console.error(`${clients} clients, ${latency} ms, ${scenario.name}: ${subject}, ${Math.round(cost.wall)} ms`);
  }
}
