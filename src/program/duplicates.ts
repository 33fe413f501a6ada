import * as pulumi from "@pulumi/pulumi";
import { rowsOf, type Table } from "../resources/schema";
import { duplicate, type Holder } from "../resources/unique";
import { currentRun, type Services, userError } from "./run";

/**
 * Refuses a value that two resources of one service must not share: Authlete would refuse the second one in the middle
 * of `up`. Services of two explicit providers are never the same.
 */
export function refuseDuplicates(def: Table, name: string, args: pulumi.Inputs, provider?: object): void {
  const { holders } = currentRun();
  const services: Services = holders.get(provider) ?? new Map();
  holders.set(provider, services);
  for (const [field] of rowsOf(def).filter(([, row]) => row.unique)) {
    const hold = (value: unknown) =>
      typeof value === "string" &&
      claim(valuesIn(services, args.serviceId), `${field} ${value}`, { kind: def.kind, name, field });
    if (typeof args[field] === "string") hold(args[field]);
    else if (args[field]) pulumi.output(args[field]).apply(hold);
  }
}

/** What is taken in a service. Until its id is known, a service is the Output that is to become it. */
function valuesIn(services: Services, service: unknown): Map<string, Holder> {
  const known = services.get(service);
  if (known) return known;
  const values = new Map<string, Holder>();
  services.set(service, values);
  if (pulumi.Output.isInstance(service)) service.apply((id) => join(services, service, valuesIn(services, id)));
  return values;
}

/** The Output has become an id, which may have come from elsewhere too. */
function join(services: Services, service: unknown, others: Map<string, Holder>): void {
  for (const [key, holder] of valuesIn(services, service)) claim(others, key, holder);
  services.set(service, others);
}

function claim(values: Map<string, Holder>, key: string, holder: Holder): void {
  const other = values.get(key) ?? holder;
  if (other !== holder) throw userError(duplicate(holder, other));
  values.set(key, holder);
}
