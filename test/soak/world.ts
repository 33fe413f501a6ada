import type { Program, Resource } from "../support/project";
import type { Dice } from "./dice";
import { fields, rivals, unseen } from "./fields";

export type Args = Record<string, unknown>;

/** What somebody does behind Pulumi's back: a change, or a deletion. */
export interface Drift {
  name: string;
  change?: Args;
}

const optional = Object.keys(fields).filter((field) => field !== "clientName");
const driftable = Object.keys(fields).filter((field) => !unseen.includes(field));

/** What is declared. */
export class World {
  readonly clients = new Map<string, Args>();
  private serviceName = "Shop";
  private serial = 0;

  constructor(
    private readonly dice: Dice,
    private readonly size: number,
  ) {}

  program(): Program {
    const clients = [...this.clients].map(([name, args]): [string, Resource] => [
      name,
      { kind: "Client", args: { serviceId: "@shop.id", ...args } },
    ]);
    const shop: Resource = { kind: "Service", args: { serviceName: this.serviceName } };
    return { resources: { shop, ...Object.fromEntries(clients) } };
  }

  /** Only of what is declared, and so in state. */
  drift(): Drift[] {
    return this.dice.some(this.clients.keys(), 0.15).map((name) => {
      if (this.dice.happens(0.3)) return { name };
      return { name, change: this.values(name, this.dice.some(driftable, 0.15)) };
    });
  }

  /** Goes on to the next program; tells how. */
  step(): string[] {
    if (this.dice.happens(0.2)) this.serviceName = `Shop ${++this.serial}`;
    const before = [...this.clients.keys()];
    const missing = Array.from({ length: this.size }, (_, i) => `c${i}`).filter((name) => !this.clients.has(name));
    return [
      ...this.dice.some(before, 0.12).map((name) => this.remove(name)),
      ...this.dice.some(this.clients.keys(), 0.35).map((name) => this.change(name)),
      ...this.dice.some(missing, before.length > 0 ? 0.35 : 0.7).map((name) => this.add(name)),
    ];
  }

  private add(name: string): string {
    this.clients.set(name, {});
    this.declare(name, ["clientName", ...this.dice.some(optional, 0.25)]);
    return `+${name}(${Object.keys(this.clients.get(name) ?? {})})`;
  }

  private remove(name: string): string {
    this.clients.delete(name);
    return `-${name}`;
  }

  private change(name: string): string {
    const args = this.clients.get(name) ?? {};
    const dropped = this.dice.some(
      optional.filter((field) => field in args),
      0.3,
    );
    for (const field of dropped) delete args[field];
    const set = this.dice.some(Object.keys(fields), 0.15);
    this.declare(name, set);
    return `~${name}(${[...set, ...dropped.map((field) => `-${field}`)]})`;
  }

  private declare(name: string, names: string[]): void {
    const args = this.clients.get(name) ?? {};
    for (const [field, value] of Object.entries(this.values(name, names))) {
      delete args[rivals[field] ?? ""];
      args[field] = value;
    }
  }

  private values(name: string, names: string[]): Args {
    return Object.fromEntries(names.map((field) => [field, fields[field]?.(`${name}-${++this.serial}`, this.dice)]));
  }
}
