/** Checks a program in YAML against the schema, without a language host. */
import { parse } from "yaml";
import type { PackageSpec, PropertySpec, ResourceSpec } from "../../scripts/schema-spec";

interface Resource {
  type: string;
  properties?: Record<string, unknown>;
}

interface Program {
  config?: object;
  variables?: object;
  resources: Record<string, Resource>;
}

const isReference = (value: unknown) => typeof value === "string" && /^\$\{.*\}$/.test(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const specOf = (type: string, { resources, provider }: PackageSpec): ResourceSpec | undefined =>
  type === "pulumi:providers:authlete" ? provider : resources[type.replace(/^authlete:(?!index:)/, "authlete:index:")];

const unknownNames = (path: string, given: object, known: object) =>
  Object.keys(given).flatMap((name) => (name in known ? [] : [`${path}.${name} does not exist`]));
const missingNames = (path: string, given: object, required: readonly string[] = []) =>
  required.flatMap((name) => (name in given ? [] : [`${path}.${name} is required`]));

/** What is wrong with a value that the program gives. */
function mistakesInValue(path: string, value: unknown, spec: PropertySpec, schema: PackageSpec): string[] {
  const { items, $ref = "" } = spec;
  if (isReference(value)) return [];
  if (items)
    return Array.isArray(value)
      ? value.flatMap((item, index) => mistakesInValue(`${path}[${index}]`, item, items, schema))
      : [`${path} must be a list`];
  const type = schema.types[$ref.replace("#/types/", "")];
  if (type?.enum) return type.enum.some((each) => each.value === value) ? [] : [`${path} cannot be ${value}`];
  return type?.properties && isObject(value)
    ? mistakesInFields(path, value, type.properties, type.required, schema)
    : [];
}

function mistakesInFields(
  path: string,
  given: Record<string, unknown>,
  properties: Record<string, PropertySpec>,
  required: readonly string[] | undefined,
  schema: PackageSpec,
): string[] {
  const inside = Object.entries(given).flatMap(([name, value]) =>
    properties[name] ? mistakesInValue(`${path}.${name}`, value, properties[name], schema) : [],
  );
  return [...unknownNames(path, given, properties), ...missingNames(path, given, required), ...inside];
}

/** The references such as `${web.clientId}` that lead nowhere. */
function deadReferences(text: string, { config, variables, resources }: Program, schema: PackageSpec): string[] {
  const isAlive = (name: string, property: string | undefined) => {
    const resource = resources[name];
    if (!resource) return property === undefined && name in { ...config, ...variables };
    return property === undefined || property in { id: "", urn: "", ...specOf(resource.type, schema)?.properties };
  };
  const references = [...text.matchAll(/\$\{([\w-]+)(?:\.(\w+))?\}/g)];
  return references.flatMap(([whole, name = "", property]) =>
    isAlive(name, property) ? [] : [`${whole} leads nowhere`],
  );
}

/** What is wrong with the program, by path. */
export function mistakesInProgram(text: string, schema: PackageSpec): string[] {
  const program: Program = parse(text);
  const mistakes = Object.entries(program.resources).flatMap(([name, { type, properties = {} }]) => {
    const spec = specOf(type, schema);
    if (!spec) return [`${name}: there is no ${type}`];
    return mistakesInFields(name, properties, spec.inputProperties, spec.requiredInputs, schema);
  });
  return [...mistakes, ...deadReferences(text, program, schema)];
}
