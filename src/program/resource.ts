/**
 * The program side. Only this folder loads the Pulumi SDK. It imports the ground, the configuration, the tables and
 * generated types.
 */
import "../node-version";
import * as pulumi from "@pulumi/pulumi";
import { MARKER } from "../marker";
import { PROVIDER, providerText, typeOf } from "../resource-type";
import { type AnyDefinition, isLocal, isSecret, type Table } from "../resources/schema";
import { IGNORED, SECRETS } from "../value";
import { adoptionInputs } from "./adoption";
import { declaredInput } from "./declared";
import { deletedWithInput, rememberLookUp } from "./deleted-with";
import { refuseDuplicates } from "./duplicates";
import { markerFor } from "./marker";
import { refuseMistakes } from "./mistakes";
import { fieldOutput } from "./outputs";
import { checkPackage } from "./package";
import { hideAnswers } from "./quiet";
import { doOnce, hasEngine } from "./run";
import { markedSecrets } from "./secrets";
import { checkConfiguration } from "./settings";
import { muteLeakTraces } from "./traces";

/** What all resources of this package share: how their arguments reach the engine. */
export abstract class AuthleteResource extends pulumi.CustomResource {
  /** @internal */
  constructor(def: AnyDefinition, name: string, args: object | undefined, opts: pulumi.CustomResourceOptions = {}) {
    const type = AuthleteResource.typeOf(def.kind);
    const additionalSecretOutputs = [...(opts.additionalSecretOutputs ?? []), ...secretFields(def)];
    const given = withSecrets(args, additionalSecretOutputs);
    refuseMistakes(def, name, given, opts);
    const provider = opts.provider ?? opts.parent?.getProvider(type);
    checkRun(def, name, given, provider);
    const told = { [SECRETS]: markedSecrets(def, given), [IGNORED]: ignoredFields(def, opts) };
    const more = isLocal(def) ? {} : identityInputs(type, name, given, opts);
    const declared = hasEngine() && opts.id === undefined ? declaredInput(provider) : {};
    const props = { ...propsOf(def, given, opts.id !== undefined), ...told, ...more, ...declared };
    const unmute = muteLeakTraces(AuthleteResource.name);
    try {
      super(type, name, props, { ...opts, additionalSecretOutputs });
    } finally {
      unmute();
    }
    if (opts.id !== undefined) rememberLookUp(this);
    for (const field of fieldNames(def)) if (!(field in this)) Object.defineProperty(this, field, fieldOutput(field));
  }

  /** One part of an id such as `<serviceId>/<clientId>`. */
  protected part(index: number): pulumi.Output<string> {
    return this.id.apply((id) => String(id.split("/")[index]));
  }

  /** @internal */
  static typeOf = typeOf;

  /** @internal */
  static is(obj: unknown, type: string): boolean {
    return typeof obj === "object" && obj !== null && "__pulumiType" in obj && obj.__pulumiType === type;
  }
}

/** The hidden inputs that tell an object in Authlete from others. */
const identityInputs = (type: string, name: string, args: pulumi.Inputs, opts: pulumi.CustomResourceOptions) => ({
  [MARKER]: markerFor(type, name, opts),
  ...deletedWithInput(args.serviceId, opts),
  ...adoptionInputs(type, name, args, opts),
});

const fieldNames = ({ inputs, outputs }: Table): string[] =>
  Object.entries({ ...outputs, ...inputs })
    .filter(([name, row]) => row.origin !== "id" || name in inputs)
    .map(([name]) => name);

const secretFields = (def: Table) => fieldNames(def).filter((field) => isSecret(def, field));

/** The fields that `ignoreChanges` names as a whole. Of a part of a field the engine keeps the old value. */
function ignoredFields(def: Table, { id, ignoreChanges = [] }: pulumi.CustomResourceOptions) {
  const names = ignoreChanges.filter((path) => path in def.inputs);
  return id === undefined && names.length > 0 ? names : undefined;
}

/** The arguments, of which those that are secret are encrypted from here on. */
const withSecrets = (args: object = {}, secrets: string[]): pulumi.Inputs =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const mustHide = value !== undefined && value !== null && secrets.includes(name);
      return [name, mustHide ? pulumi.secret(value) : value];
    }),
  );

/**
 * The properties to register. Every declared output costs time, so only those that the engine can answer are declared; a
 * look-up declares all.
 */
function propsOf(def: Table, args: pulumi.Inputs, isLookUp: boolean): pulumi.Inputs {
  const isAnswered = (name: string) => isLookUp || (def.outputs[name] !== undefined && !def.outputs[name].volatile);
  const declared = fieldNames(def)
    .filter(isAnswered)
    .map((name) => [name, undefined]);
  return { ...Object.fromEntries(declared), ...args, [PROVIDER]: providerText(def.kind) };
}

/** What a preview can tell of the run as a whole. Unit tests on mocks have no such run. */
function checkRun(def: Table, name: string, args: pulumi.Inputs, provider: pulumi.ProviderResource | undefined) {
  if (!hasEngine()) return;
  doOnce(hideAnswers);
  doOnce(checkPackage);
  if (!provider) doOnce(checkConfiguration);
  refuseDuplicates(def, name, args, provider);
}
