/** Writes the one file with all pages, which the package has and the repository does not. */
import { writeFileSync } from "node:fs";
import { allPages } from "./llms";

writeFileSync("llms-full.txt", allPages());
