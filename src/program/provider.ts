import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../config/table";
import type { ProviderArgs } from "../generated/provider";
import { hasEngine } from "./run";
import { checkProvider } from "./settings";

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
    const config = configOf(args);
    super("pulumi-nodejs", name, config, opts);
    if (hasEngine()) pulumi.output(config).apply((values) => checkProvider(name, values, opts?.envVarMappings));
  }
}

/** The engine takes a property whose name has a colon as configuration, which is always text. */
function configOf(args: ProviderArgs): pulumi.Inputs {
  const config = Object.entries(args).map(([key, value]) => [`authlete:${key}`, configTextOf(key, value)]);
  return { ...Object.fromEntries(config), "authlete:explicit": "true" };
}

/**
 * The text of an argument. An Output of nothing counts as left out. It must not stay secret: the engine would get the
 * secret `null`, and print it as text.
 */
function configTextOf(key: string, value: unknown): pulumi.Output<unknown> {
  const given: pulumi.Output<unknown> = pulumi.output(value);
  return pulumi.unsecret(given).apply(async (resolved) => {
    if (resolved === undefined || resolved === null) return undefined;
    const text = typeof resolved === "object" ? JSON.stringify(resolved) : String(resolved);
    return isSecretKey(key) || (await pulumi.isSecret(given)) ? pulumi.secret(text) : text;
  });
}

const isSecretKey = (key: string) => secretKeys.some((secret) => secret === key);
