/** Everything that falls out of the tables: the published declarations, the pages and the schemas. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { credentialTable, placeTable, programTable, runTable } from "../src/config/table";
import { canAdopt, type Definition } from "../src/resources/schema";
import { fillCharts } from "./charts";
import { classOf } from "./classes";
import { cliPage } from "./cli-page";
import { header, lookUpTypes, shapeTypes } from "./declarations";
import { entryOf, exportOf } from "./entries";
import { errorsPage } from "./errors-page";
import { exampleChooser } from "./examples";
import { jsonSchema } from "./json-schema";
import { printLicences } from "./licences";
import { agentsPage, llmsText } from "./llms";
import { fillMarked } from "./marked";
import { page } from "./page";
import { fillPicture } from "./picture";
import { fillRecipes } from "./recipes";
import { fillRights } from "./rights";
import { schemaOf } from "./schema";
import { fillSettings, providerTypes } from "./settings";
import { definitions, fileOf, kindComment } from "./tables";
import { fillWhichOne } from "./which-one";

mkdirSync("src/generated", { recursive: true });
mkdirSync("docs/reference", { recursive: true });
mkdirSync("plugin", { recursive: true });
mkdirSync("schemas", { recursive: true });
writeFileSync("src/generated/shapes.ts", shapeTypes());
writeFileSync("src/generated/provider.ts", providerTypes());
writeFileSync("src/generated/resources.ts", header + definitions.map(exportOf).join(""));
writeFileSync("src/generated/look-ups.ts", lookUpTypes());
writeFileSync("plugin/schema.json", JSON.stringify(schemaOf(JSON.parse(readFileSync("package.json", "utf8")))));
writeFileSync("THIRD-PARTY-LICENSES.md", printLicences());
writeFileSync("docs/cli.md", cliPage());
writeFileSync("docs/errors.md", errorsPage());
fillSettings("README.md", { ...credentialTable, ...placeTable });
fillRights("docs/credentials.md");
fillSettings("docs/installation-configuration.md", { ...credentialTable, ...placeTable });
fillMarked("docs/_index.md", "examples", [exampleChooser()]);
fillRecipes("docs/recipes.md");
fillPicture("docs/guides/clients-as-data.md");
fillCharts("docs/performance.md");
fillWhichOne("docs/which-one.md");
fillSettings("docs/reliability.md", { ...runTable, ...programTable });
for (const def of definitions) {
  const file = fileOf(def);
  writeFileSync(`src/generated/${file}.ts`, classOf(def));
  writeFileSync(`src/provider/${file}.ts`, entryOf(def));
  const own = kindComment(def)?.example?.replace(/^```ts\n|\n```$/g, "") ?? "";
  const example = canAdopt(def) ? readFileSync("examples/quickstart/index.ts", "utf8") : own;
  writeFileSync(`docs/reference/${file}.md`, page(def, example));
  if (canAdopt(def)) writeSchemas(def, file);
}
writeFileSync("AGENTS.md", agentsPage(definitions));
writeFileSync("llms.txt", llmsText());

function writeSchemas(def: Definition, file: string): void {
  writeFileSync(`schemas/${file}.json`, JSON.stringify(jsonSchema(def, 3)));
  writeFileSync(`schemas/${file}-2.x.json`, JSON.stringify(jsonSchema(def, 2)));
}
