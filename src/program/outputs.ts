import * as pulumi from "@pulumi/pulumi";
import { readRegistered } from "./monitor";

/**
 * The output of a field that the program does not give. Such a field is undefined, unless a transform has given it, and
 * only the engine knows those: it is asked if somebody reads the output.
 */
export const fieldOutput = (field: string): PropertyDescriptor & ThisType<pulumi.Resource> => ({
  get() {
    return this.urn.apply(async (urn) => {
      const value = (await registeredOnce(this, urn))?.[field];
      return pulumi.runtime.isRpcSecret(value) ? pulumi.secret(pulumi.runtime.unwrapRpcSecret(value)) : value;
    });
  },
});

const registered = new WeakMap<pulumi.Resource, ReturnType<typeof readRegistered>>();

/** A run with `--target` leaves new resources out, and then the engine knows nothing of them. */
const ignoreUnknown = () => undefined;

function registeredOnce(resource: pulumi.Resource, urn: string): ReturnType<typeof readRegistered> {
  const known = registered.get(resource) ?? readRegistered(urn).catch(ignoreUnknown);
  registered.set(resource, known);
  return known;
}
