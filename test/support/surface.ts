/** What programs in other languages rely on in the schema: every name, its type, and what it asks for. */
import type { ComplexType, PackageSpec, Properties, PropertySpec } from "../../scripts/schema-spec";

/** The signature of each name, such as `ClientType, required` for `Client.inputs.clientType`. */
export type Surface = Record<string, string>;

const shortName = (token: string) => token.replace(/^.*:/, "");

function typeText({ type, $ref, items, additionalProperties, oneOf }: PropertySpec): string {
  if ($ref) return shortName($ref.replace("pulumi.json#/", ""));
  if (oneOf) return oneOf.map(typeText).join(" or ");
  if (items) return `${typeText(items)}[]`;
  return additionalProperties ? `map of ${typeText(additionalProperties)}` : String(type);
}

function signature(spec: PropertySpec, isRequired: boolean): string {
  const traits = [...(isRequired ? ["required"] : []), ...(spec.willReplaceOnChanges ? ["replaces"] : [])];
  return [typeText(spec), ...traits].join(", ");
}

const members = (prefix: string, properties: Properties = {}, required: readonly string[] = []): Surface =>
  Object.fromEntries(
    Object.entries(properties).map(([name, spec]) => [`${prefix}.${name}`, signature(spec, required.includes(name))]),
  );

const typeMembers = (name: string, { properties, required, enum: values = [] }: ComplexType): Surface => ({
  ...members(name, properties, required),
  ...Object.fromEntries(values.map((each) => [`${name}.${each.name}`, JSON.stringify(each.value)])),
});

const each = <Spec>(specs: Record<string, Spec>, surfaceOfOne: (name: string, spec: Spec) => Surface): Surface =>
  Object.assign({}, ...Object.entries(specs).map(([token, spec]) => surfaceOfOne(shortName(token), spec)));

export const surfaceOf = ({ config, provider, types, resources, functions }: PackageSpec): Surface => ({
  ...members("config", config.variables),
  ...each({ Provider: provider, ...resources }, (name, spec) => ({
    ...members(`${name}.inputs`, spec.inputProperties, spec.requiredInputs),
    ...members(`${name}.outputs`, spec.properties, spec.required),
  })),
  ...each(functions, (name, { inputs, outputs }) => ({
    ...members(`${name}.inputs`, inputs.properties, inputs.required),
    ...members(`${name}.outputs`, outputs.properties, outputs.required),
  })),
  ...each(types, (name, type) => typeMembers(`types.${name}`, type)),
});

/** How a change of a signature breaks programs, if it does. */
function breakOf(name: string, before: string, now: string | undefined): string | undefined {
  if (now === undefined) return `${name} is gone: it was ${before}`;
  const [[oldType, ...oldTraits], [type, ...traits]] = [before.split(", "), now.split(", ")];
  const isSame = (some: string[], others: string[]) => some.every((trait) => others.includes(trait));
  // An input may ask for less than before, and an output may promise more.
  const [mayGo, mayCome] = [name.includes(".inputs."), name.includes(".outputs.")];
  const holds = (mayGo || isSame(oldTraits, traits)) && (mayCome || isSame(traits, oldTraits));
  return type === oldType && holds ? undefined : `${name} was ${before} and is ${now}`;
}

const ownerOf = (name: string) => name.slice(0, name.lastIndexOf("."));

/** What is new and required, in something that programs give already. */
function newDemands(released: Surface, current: Surface): string[] {
  const owners = new Set(Object.keys(released).map(ownerOf));
  return Object.entries(current)
    .filter(([name, text]) => !(name in released) && !name.includes(".outputs.") && text.includes(", required"))
    .filter(([name]) => owners.has(ownerOf(name)))
    .map(([name, text]) => `${name} is new and required: ${text}`);
}

/** What breaks programs that were written for a release, unless the changelog says so: it names each in backquotes. */
export const findBreaks = (released: Surface, current: Surface, changelog: string): string[] =>
  [
    ...Object.entries(released).flatMap(([name, before]) => breakOf(name, before, current[name]) ?? []),
    ...newDemands(released, current),
  ].filter((text) => !changelog.includes(`\`${text.split(" ")[0]}\``));

export const printSurface = (surface: Surface): string =>
  Object.entries(surface)
    .map(([name, text]) => `${name}: ${text}\n`)
    .sort()
    .join("");

export const parseSurface = (text: string): Surface =>
  Object.fromEntries(
    text
      .trimEnd()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
  );
