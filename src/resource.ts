import "./node";
import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "./api/settings";
import { MARKER } from "./marker";
import { marker } from "./owner";
import { type Definition, isSecret } from "./schema";

/** The code that the engine runs for a kind: it is in people's state, so it stays as it is for ever. */
const providerOf = (kind: string) => `exports.handler=()=>require("pulumi-authlete/provider/${kind.toLowerCase()}")`;

/** What all resources of this package share: how their arguments reach the engine. */
export abstract class AuthleteResource extends pulumi.CustomResource {
  /** @internal */
  constructor(def: Definition, name: string, args: object | undefined, opts: pulumi.CustomResourceOptions = {}) {
    if (args && def.issued in args)
      throw new pulumi.RunError(`${def.kind} "${name}": ${def.issued} is issued by Authlete and cannot be set`);
    if (opts.import) throw new pulumi.RunError(unimportable(def.kind, name));
    warnOfPlainSecrets();
    lend(new.target.prototype, def);
    const secrets = fieldsOf(def).filter((field) => isSecret(def, field));
    const type = AuthleteResource.typeOf(def.kind);
    const options = { ...opts, additionalSecretOutputs: [...(opts.additionalSecretOutputs ?? []), ...secrets] };
    const { stackTraceLimit } = Error;
    // The SDK keeps four stacks for each output, to name one that leaks: half of what a program costs.
    if (!process.env["PULUMI_DEBUG_PROMISE_LEAKS"]) Error.stackTraceLimit = 0;
    try {
      super(type, name, { ...propsOf(def, args, opts), [MARKER]: marker(type, name, opts) }, options);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
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

const issuedBy = ({ inputs, outputs }: Definition): string[] =>
  Object.keys(outputs).filter((name) => outputs[name]?.origin !== "id" || name in inputs);

const fieldsOf = (def: Definition): string[] => [...new Set([...issuedBy(def), ...Object.keys(def.inputs)])];

/**
 * What is neither given nor issued has no value, yet is an output like the others. There are a hundred such fields, and a
 * declared output costs as much as a small resource, so these are made when somebody asks for them.
 */
function lend(prototype: object, def: Definition): void {
  for (const name of fieldsOf(def)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: pulumi.Resource) {
        return this.urn.apply(() => undefined);
      },
      set(value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

/** What is given or issued is declared, and all of what is only looked up; secret ones are encrypted from here on. */
function propsOf(def: Definition, args: object | undefined, { id }: pulumi.CustomResourceOptions): pulumi.Inputs {
  const given = Object.entries(args ?? {}).map(([name, value]) => {
    const hide = value !== undefined && value !== null && isSecret(def, name);
    return [name, hide ? pulumi.secret(value) : value];
  });
  const declared = (id === undefined ? issuedBy(def) : fieldsOf(def)).map((name) => [name, undefined]);
  return { ...Object.fromEntries([...declared, ...given]), __provider: providerOf(def.kind) };
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
