/** The parts of Pulumi's schema language that we use: https://www.pulumi.com/docs/iac/extending-pulumi/schema/ */

export interface TypeSpec {
  type?: string;
  $ref?: string;
  items?: TypeSpec;
  additionalProperties?: TypeSpec;
  oneOf?: TypeSpec[];
}

export interface PropertySpec extends TypeSpec {
  description?: string;
  deprecationMessage?: string;
  secret?: true;
  willReplaceOnChanges?: true;
}

export type Properties = Record<string, PropertySpec>;

export interface EnumValue {
  name: string;
  value: string;
}

export interface ComplexType {
  type: string;
  description?: string;
  properties?: Properties;
  required?: string[];
  enum?: EnumValue[];
}

export interface ResourceSpec {
  description?: string;
  properties?: Properties;
  required?: string[];
  inputProperties: Properties;
  requiredInputs?: string[];
}

export interface FunctionSpec {
  description?: string;
  inputs: ComplexType;
  outputs: ComplexType;
}

export interface PackageSpec {
  name: string;
  version: string;
  config: { variables: Properties };
  provider: ResourceSpec;
  types: Record<string, ComplexType>;
  resources: Record<string, ResourceSpec>;
  functions: Record<string, FunctionSpec>;
  [detail: string]: unknown;
}

/** The name of a type, a resource or a function. */
export const token = (name: string): string => `authlete:index:${name}`;
export const reference = (name: string): TypeSpec => ({ $ref: `#/types/${token(name)}` });
