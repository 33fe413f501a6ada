import type { Program, Resource } from "../support/project";
import { exclusive, fields, programOnly } from "./fields";
import type { SeededRandom } from "./random";

export type Args = Record<string, unknown>;

/** What somebody does to a client behind Pulumi's back: a change or, without `change`, a deletion. */
export interface Drift {
  name: string;
  change?: Args;
}

const optional = Object.keys(fields).filter((field) => field !== "clientName");
const driftable = Object.keys(fields).filter((field) => !programOnly.includes(field));

/** A program that declares random clients, and changes from round to round. */
export class RandomProgram {
  readonly clients = new Map<string, Args>();
  private serviceName = "Shop";
  private serial = 0;

  constructor(
    private readonly random: SeededRandom,
    private readonly size: number,
  ) {}

  toProgram(): Program {
    const clients = [...this.clients].map(([name, args]): [string, Resource] => [
      name,
      { kind: "Client", args: { serviceId: "@shop.id", ...args } },
    ]);
    const shop: Resource = { kind: "Service", args: { serviceName: this.serviceName } };
    return { resources: { shop, ...Object.fromEntries(clients) } };
  }

  /** Draws drift of declared clients, which the state knows. */
  drawDrift(): Drift[] {
    return this.random.some(this.clients.keys(), 0.15).map((name) => {
      if (this.random.happens(0.3)) return { name };
      return { name, change: this.values(name, this.random.some(driftable, 0.15)) };
    });
  }

  /** Draws the next program. Returns a description of the changes. */
  drawChanges(): string[] {
    if (this.random.happens(0.2)) this.serviceName = `Shop ${++this.serial}`;
    const before = [...this.clients.keys()];
    const missing = Array.from({ length: this.size }, (_, i) => `c${i}`).filter((name) => !this.clients.has(name));
    return [
      ...this.random.some(before, 0.12).map((name) => this.remove(name)),
      ...this.random.some(this.clients.keys(), 0.35).map((name) => this.change(name)),
      ...this.random.some(missing, before.length > 0 ? 0.35 : 0.7).map((name) => this.add(name)),
    ];
  }

  private add(name: string): string {
    this.clients.set(name, {});
    this.declare(name, ["clientName", ...this.random.some(optional, 0.25)]);
    return `+${name}(${Object.keys(this.clients.get(name) ?? {})})`;
  }

  private remove(name: string): string {
    this.clients.delete(name);
    return `-${name}`;
  }

  private change(name: string): string {
    const args = this.clients.get(name) ?? {};
    const dropped = this.random.some(
      optional.filter((field) => field in args),
      0.3,
    );
    for (const field of dropped) delete args[field];
    const set = this.random.some(Object.keys(fields), 0.15);
    this.declare(name, set);
    return `~${name}(${[...set, ...dropped.map((field) => `-${field}`)]})`;
  }

  private declare(name: string, names: string[]): void {
    const args = this.clients.get(name) ?? {};
    for (const [field, value] of Object.entries(this.values(name, names))) {
      delete args[exclusive[field] ?? ""];
      args[field] = value;
    }
  }

  private values(name: string, names: string[]): Args {
    return Object.fromEntries(names.map((field) => [field, fields[field]?.(`${name}-${++this.serial}`, this.random)]));
  }
}
