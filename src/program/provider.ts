import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../config/table";
import type { ProviderArgs } from "../generated/provider";

/**
 * An explicit provider instance: a plugin process with a credential of its own. What its arguments leave out comes from
 * the environment, never from the stack's configuration. Pass it to a resource as `provider`. As `providers` of a
 * component it captures every dynamic resource below it, whatever package made that resource.
 *
 * @example
 * const staging = new authlete.Provider("staging", {
 *   accessToken: new pulumi.Config().requireSecret("stagingToken"),
 *   organizationId: "1234",
 * });
 * new authlete.Service("shop", { serviceName: "Shop" }, { provider: staging });
 */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    super("pulumi-nodejs", name, configOf(args), opts);
  }
}

/** The engine takes a property whose name has a colon as configuration, which is always text. */
function configOf(args: ProviderArgs): pulumi.Inputs {
  const given: [string, unknown][] = Object.entries(args).filter(([, value]) => value !== undefined);
  const config = given.map(([key, value]) => {
    const text = (pulumi.output(value) as pulumi.Output<unknown>).apply(printValue);
    return [`authlete:${key}`, (secretKeys as readonly string[]).includes(key) ? pulumi.secret(text) : text];
  });
  return { ...Object.fromEntries(config), "authlete:explicit": "true" };
}

const printValue = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
