import { isUnknown } from "../plan/unknown";
import { rowsOf, type Table } from "../resources/schema";
import { duplicate, type Holder } from "../resources/unique";
import { nameOf } from "../urn";
import type { Inputs } from "../value";

/** Who holds the values that two resources of one service must not share. The services of two providers are never one. */
export class Claims {
  private readonly holders = new Map<string, Holder & { urn: string }>();

  /** Why the inputs are refused. As long as the service does not exist, a preview cannot tell. */
  refusals(def: Table, urn: string, inputs: Inputs): string[] {
    const values = rowsOf(def)
      .filter(([, row]) => row.unique)
      .map(([field]) => [field, inputs[field]] as const);
    return values.flatMap(([field, value]) => {
      if (typeof value !== "string" || isUnknown(value) || isUnknown(inputs.serviceId)) return [];
      const holder = { kind: def.kind, name: nameOf(urn), field, urn };
      const other = this.claim(`${inputs.serviceId} ${field} ${value}`, holder);
      return other.urn === urn ? [] : [duplicate(holder, other)];
    });
  }

  private claim(key: string, holder: Holder & { urn: string }): Holder & { urn: string } {
    const first = this.holders.get(key) ?? holder;
    this.holders.set(key, first);
    return first;
  }
}
