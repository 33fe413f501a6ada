/** Reads the state of Terraform or OpenTofu. It holds secrets, so no message shows any of its text. */
import { z } from "zod";
import { printable } from "../../../src/api/error-body";
import { parseExactly } from "../../../src/plan/compare";
import { printPath } from "../../../src/plan/messages";
import { type Fields, isRecord, textOf } from "../../../src/value";
import { type Address, printAddress } from "./address";

/** A service or client, as Terraform recorded it. */
export interface Instance {
  address: Address;
  attributes: Fields;
  /** Would Terraform replace it? */
  isTainted: boolean;
}

/** A text that can be printed: no sign in it could write over a terminal. */
const visible = z.string().regex(/^\P{C}*$/u);

/** Version 4 of the format. Other resources need only be resources. */
const schema = z.object({
  resources: z.array(
    z.object({
      module: visible.default(""),
      mode: z.string(),
      type: visible,
      name: visible,
      instances: z.array(
        z.object({
          index_key: z.union([z.string(), z.number()]).optional(),
          status: z.string().optional(),
          deposed: z.string().optional(),
          attributes: z.record(z.string(), z.unknown()).nullish(),
        }),
      ),
    }),
  ),
});
type Resource = z.infer<typeof schema>["resources"][number];

export function instancesIn(text: string, file: string): Instance[] {
  const { data, error } = schema.safeParse(openState(text, file));
  if (!data) throw new Error(`${file} is broken at ${printPath(error.issues[0]?.path ?? [])}: ${remedy}.`);
  const instances = data.resources.filter(isOurs).flatMap((resource) => instancesOf(resource, file));
  if (instances.length === 0) throw new Error(`${file} ${nothingIn(data.resources)}`);
  return instances;
}

const remedy = "give what `terraform state pull` prints, or `tofu state pull`";

function openState(text: string, file: string): Fields {
  const state = parseExactly(text);
  const problem = isRecord(state) ? problemOf(state) : `is no Terraform state, which is JSON: ${remedy}`;
  if (!isRecord(state) || problem) throw new Error(`${file} ${problem}.`);
  return state;
}

function problemOf({ version: given, ...state }: Fields): string | undefined {
  const version = Number(given);
  if ("encrypted_data" in state)
    return "is encrypted: run `tofu state pull` where its key is, give what it prints, and delete that afterwards";
  if (isRecord(state.backend))
    return `only says where the state is (backend ${printable(textOf(state.backend.type) ?? "")}): ${remedy}`;
  if ("format_version" in state) return `is what \`terraform show -json\` or a plan prints: ${remedy}`;
  if (given === undefined) return `is no Terraform state, which has a version: ${remedy}`;
  if (version < 4) return `has version ${version}, of Terraform 0.11 or older: ${remedy}, with Terraform 1`;
  if (version !== 4) return "has a version other than 4, which is newer than this command: update pulumi-authlete";
  return undefined;
}

const isOurs = ({ mode, type }: Resource) => mode === "managed" && /^authlete_(service|client)$/.test(type);

function nothingIn(resources: readonly Resource[]): string {
  const types = [...new Set(resources.map(({ mode, type }) => (mode === "data" ? `data.${type}` : type)))];
  const found = types.length > 0 ? `it has only ${types.join(", ")}` : "it has no resources";
  return `holds neither authlete_service nor authlete_client: ${found}. Is it the state of another workspace or folder?`;
}

/** A deposed instance is an object that Terraform has replaced and only still has to delete. */
const instancesOf = ({ module, type, name, instances }: Resource, file: string): Instance[] =>
  instances
    .filter(({ deposed }) => deposed === undefined)
    .map(({ index_key: key, attributes, status }) => {
      const address = { module, type, name, ...(key !== undefined && { key }) };
      if (!attributes) throw new Error(`${file}: ${printAddress(address)} has no attributes: ${remedy}.`);
      return { address, attributes, isTainted: status === "tainted" };
    });
