import { pathOf } from "../support/console";
import type { Project } from "../support/project";
import { endpoints } from "./fields";
import type { Args } from "./random-program";

/** Changes a client behind Pulumi's back. Without changes, deletes it. */
export async function changeClient(project: Project, id: string, change?: Args): Promise<void> {
  if (!change) return void (await project.callAuthleteAsText("DELETE", pathOf(id, "delete")));
  for (const [field, [verb, name]] of Object.entries(endpoints))
    if (field in change) await project.callAuthlete("POST", pathOf(id, verb), { [name]: change[field] });
  const rest = Object.entries(change).filter(([field]) => !(field in endpoints));
  if (rest.length > 0) await project.changeInConsole(id, Object.fromEntries(rest));
}
