/** The file of the program that holds a service, or clients of it. */
import { printable } from "../../src/api/error-body";
import { isSame } from "../../src/plan/compare";
import { isSecret } from "../../src/resources/schema";
import type { Fields } from "../../src/value";
import { Code, printObject, width } from "./code";
import { identifier } from "./names";
import { programArguments, type Resource, secretsOf } from "./program";
import { printComment, printText } from "./text";

/** A resource to write down, and what is left out of it because the check would refuse it. */
export interface Written extends Resource {
  refused: string[];
}

/** Where the id of the service comes from: from this file, from another one, or written as it is. */
export type Owner = { service: Written } | { name: string; file: string } | { id: string };

export function printServiceFile(owner: Owner, clients: readonly Written[]): string {
  const serviceId = new Code("id" in owner ? "serviceId" : `${identifier(nameOf(owner))}.id`);
  const shared = sharedInputs(clients);
  const common = Object.keys(shared).length > 0 ? { serviceId, ...shared } : undefined;
  const body = [
    ...("service" in owner ? [printResource(owner.service, programArguments(owner.service), [])] : []),
    ...("id" in owner
      ? [`// This program does not manage the service.\nconst serviceId = ${printText(owner.id)};`]
      : []),
    ...(common
      ? [`// What all of these clients share.\nconst common: authlete.ClientArgs = ${printObject(common)};`]
      : []),
    ...clients.map((client) => printClient(client, serviceId, common)),
  ];
  return `${[printHead(owner, clients), ...body].join("\n\n")}\n`;
}

const nameOf = (owner: Exclude<Owner, { id: string }>) => ("service" in owner ? owner.service.name : owner.name);

function printHead(owner: Owner, clients: readonly Written[]): string {
  const resources = "service" in owner ? [owner.service, ...clients] : clients;
  const usesConfig = resources.some((resource) => secretsOf(resource).length > 0);
  const imports = [
    ...(usesConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as authlete from "pulumi-authlete";',
    ...("file" in owner ? [`import { ${identifier(owner.name)} } from ${printText(`./${owner.file}`)};`] : []),
  ];
  return imports.join("\n") + (usesConfig ? "\n\nconst config = new pulumi.Config();" : "");
}

function printClient(client: Written, serviceId: Code, common: Fields | undefined): string {
  const args = { ...programArguments(client), serviceId };
  if (!common) return printResource(client, args, []);
  const own = Object.entries(args).filter(([name]) => !(name in common));
  return printResource(client, Object.fromEntries(own), ["...common,"]);
}

function printResource({ def, name, refused }: Written, args: Fields, head: string[]): string {
  const notes = refused.flatMap((reason) =>
    printComment(`Not managed, because the check refuses it: ${printable(reason)}.`, width - 2),
  );
  const text = printObject(args, "", [...notes, ...head]);
  return `export const ${identifier(name)} = new authlete.${def.kind}(${printText(name)}, ${text});`;
}

/** What all clients of a file have in common, as code. */
function sharedInputs(clients: readonly Written[]): Fields {
  const [first, ...others] = clients;
  if (!first || others.length === 0) return {};
  const { def, inputs } = first;
  const isShared = (name: string) => {
    const row = def.inputs[name];
    if (!row || row.origin || isSecret(def, name)) return false;
    return others.every((other) => isSame(row, inputs[name], other.inputs[name]));
  };
  return Object.fromEntries(Object.entries(programArguments(first)).filter(([name]) => isShared(name)));
}
