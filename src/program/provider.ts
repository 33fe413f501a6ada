import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../config/table";
import type { ProviderArgs } from "../generated/provider";
import type { Fields } from "../value";
import { hideAnswers } from "./quiet";
import { doOnce, hasEngine, userError } from "./run";
import { checkProvider, mappedEnvironment } from "./settings";

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
    if (hasEngine()) doOnce(hideAnswers);
    super("pulumi-nodejs", name, config, opts);
    own.set(this, { config, env: mappedEnvironment(opts?.envVarMappings) });
    if (hasEngine()) pulumi.output(config).apply((values) => checkProvider(name, values, environmentOf(this)));
  }
}

/** Where the settings of each instance come from: the engine tells the plugin, and never the program. */
const own = new WeakMap<pulumi.ProviderResource, { config: pulumi.Inputs; env: NodeJS.ProcessEnv }>();

const ownOf = (provider: pulumi.ProviderResource) => own.get(provider) ?? refuseForeign();

/** The configuration of an instance as one Output, which is not secret as a whole. */
export const configurationOf = (provider: pulumi.ProviderResource): pulumi.Output<Fields> =>
  pulumi.unsecret(pulumi.output(ownOf(provider).config));

export const environmentOf = (provider: pulumi.ProviderResource): NodeJS.ProcessEnv => ownOf(provider).env;

const refuseForeign = () => {
  throw userError("a look-up takes the settings of an authlete.Provider, and was given another kind of provider");
};

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
