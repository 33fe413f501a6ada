import "../node-version";
import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../config/settings";
import { MARKER } from "../marker";
import { type Definition, isSecret } from "../resources/schema";
import { marker } from "./marker";

/** The code that the engine runs for a kind: it is in people's state, so it stays as it is for ever. */
const providerOf = (kind: string) => `exports.handler=()=>require("pulumi-authlete/provider/${kind.toLowerCase()}")`;

/** What all resources of this package share: how their arguments reach the engine. */
export abstract class AuthleteResource extends pulumi.CustomResource {
  /** @internal */
  constructor(def: Definition, name: string, args: object | undefined, opts: pulumi.CustomResourceOptions = {}) {
    refuse(def, name, args, opts);
    warnOfPlainSecrets();
    const type = AuthleteResource.typeOf(def.kind);
    const props = { ...propsOf(def, args, opts.id !== undefined), [MARKER]: marker(type, name, opts) };
    const additionalSecretOutputs = [...(opts.additionalSecretOutputs ?? []), ...secretsOf(def)];
    const { stackTraceLimit } = Error;
    // The SDK takes four traces for each property, to tell of promises that leak: half of what a program costs.
    if (!process.env["PULUMI_DEBUG_PROMISE_LEAKS"]) Error.stackTraceLimit = 0;
    try {
      super(type, name, props, { ...opts, additionalSecretOutputs });
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
    for (const field of fieldsOf(def)) if (!(field in this)) Object.defineProperty(this, field, absent);
  }

  /** One part of an id such as `<serviceId>/<clientId>`. */
  protected part(index: number): pulumi.Output<string> {
    return this.id.apply((id) => id.split("/")[index] as string);
  }

  /**
   * The type under which the engine knows a kind of resource: part of every state, never to be changed.
   * @internal
   */
  static typeOf(kind: string): string {
    return `pulumi-nodejs:dynamic/authlete:${kind}`;
  }

  /** @internal */
  static is(obj: unknown, type: string): boolean {
    return typeof obj === "object" && obj !== null && "__pulumiType" in obj && obj.__pulumiType === type;
  }
}

/** A field of which state has nothing. */
const absent = {
  get(this: AuthleteResource): pulumi.Output<undefined> {
    return this.id.apply(() => undefined);
  },
};

const fieldsOf = ({ inputs, outputs }: Definition): string[] => {
  const rows = Object.entries({ ...outputs, ...inputs });
  return rows.filter(([name, row]) => row.origin !== "id" || name in inputs).map(([name]) => name);
};

const secretsOf = (def: Definition) => fieldsOf(def).filter((field) => isSecret(def, field));

/**
 * What the engine can answer is declared, and secret fields are encrypted from here on. Each declared field costs time,
 * so all of them are declared only where an object is looked up.
 */
function propsOf(def: Definition, args: object | undefined, isFound: boolean): pulumi.Inputs {
  const given = Object.entries(args ?? {}).map(([name, value]) => {
    const hide = value !== undefined && value !== null && isSecret(def, name);
    return [name, hide ? pulumi.secret(value) : value];
  });
  const known = fieldsOf(def).filter((name) => isFound || (def.outputs[name] && !def.outputs[name].volatile));
  const declared = known.map((name) => [name, undefined]);
  return { ...Object.fromEntries([...declared, ...given]), __provider: providerOf(def.kind) };
}

function refuse(def: Definition, name: string, args: object | undefined, opts: pulumi.CustomResourceOptions): void {
  if (args && def.issued in args)
    throw new pulumi.RunError(`${def.kind} "${name}": ${def.issued} is issued by Authlete and cannot be set`);
  if (opts.import) throw new pulumi.RunError(unimportable(def.kind, name));
}

const unimportable = (kind: string, name: string) =>
  `${kind} "${name}": the option \`import\` does not work for dynamic resources. Use \`pulumi import --file\` with the ` +
  `resource's inputs and outputs, or ${kind}.get(name, id) to read it without managing it.`;

/** The SDK has it, but leaves it out of its declarations. */
const { isConfigSecret } = pulumi.runtime as unknown as { isConfigSecret(key: string): boolean };

let warned = false;

function warnOfPlainSecrets(): void {
  if (warned) return;
  warned = true;
  const config = new pulumi.Config("authlete");
  for (const key of secretKeys) {
    if (config.get(key) === undefined || isConfigSecret(`authlete:${key}`)) continue;
    pulumi.log.warn(`authlete:${key} is stored in clear text: run \`pulumi config set --secret authlete:${key}\``);
  }
}
