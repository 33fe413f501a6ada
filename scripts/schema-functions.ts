/** The look-ups in the schema: functions, and the types of what they find. */
import { exampleOfId } from "../src/id";
import type { LookUp } from "../src/resources/look-ups";
import type { Rows } from "../src/resources/row";
import type { Definition } from "../src/resources/schema";
import { type ComplexType, type FunctionSpec, reference, token } from "./schema-spec";
import { alwaysThere, capital, propertiesOf, requiredOf, withSecrets } from "./schema-types";
import { aboutArguments, aboutField, functionComment, lookUpEntries, storedFields } from "./tables";

/** One object as a look-up finds it. */
function foundType(def: Definition): ComplexType {
  const rows = storedFields(def);
  const id = { type: "string", description: `The id, such as \`${exampleOfId(def.id)}\`.` };
  const properties = { id, ...withSecrets(def, propertiesOf(rows, aboutField(def), "output")) };
  const description = `A ${def.noun} as a look-up finds it.`;
  return { type: "object", description, properties, required: ["id", ...alwaysThere(rows)] };
}

/** The type of the objects that a look-up lists. */
const itemName = (name: string, { of }: LookUp) => `${capital(name)}${of.kind}`;

export function functionSpec(name: string, lookUp: LookUp): FunctionSpec {
  const { of, many, args } = lookUp;
  const inputs: Rows = Object.fromEntries(args.flatMap((rows) => Object.entries(rows)));
  const required = requiredOf(inputs).filter((argument) => args.every((rows) => argument in rows));
  const list = { type: "array", items: reference(itemName(name, lookUp)), description: `The ${of.plural} that match.` };
  return {
    description: functionComment(name, lookUp)?.text,
    inputs: { type: "object", properties: propertiesOf(inputs, aboutArguments(name), "input"), required },
    outputs: many ? { type: "object", properties: { [of.plural]: list }, required: [of.plural] } : foundType(of),
  };
}

/** The types of all lists. */
export const itemTypes = (): Record<string, ComplexType> =>
  Object.fromEntries(
    lookUpEntries
      .filter(([, { many }]) => many)
      .map(([name, lookUp]) => [token(itemName(name, lookUp)), foundType(lookUp.of)]),
  );
