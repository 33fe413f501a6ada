import { secretTexts } from "../../src/plan/secrets";
import { opened } from "../import/import-file";
import { definitionOf, type Recorded } from "./records";

/** The secrets that a record holds in clear text. */
export function secretsIn({ type, outputs = {} }: Recorded): string[] {
  const def = definitionOf(type);
  return def ? secretTexts(def, opened(outputs)) : [];
}
