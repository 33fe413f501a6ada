import { secretTexts } from "../../src/plan/secrets";
import { opened } from "../import/import-file";
import type { Recorded } from "./records";

/** The secrets that a record holds in clear text. */
export const secretsIn = ({ def, outputs = {} }: Recorded): string[] => secretTexts(def, opened(outputs));
