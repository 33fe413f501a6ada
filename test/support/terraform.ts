/** What Authlete's Terraform provider wrote, and states like it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator, Seeded } from "../../emulator";
import { root } from "./project";

export const sampleFolder = join(root, "test/samples/terraform-1.3");

export const sampleText = (file: string): string => readFileSync(join(sampleFolder, file), "utf8");

type Members = Record<string, unknown>;

interface Objects {
  service: Members;
  clients: Members[];
}

/** The objects of the sample, as Authlete returned them. */
export const sample: Objects = JSON.parse(sampleText("authlete.json")).services[0];

/** Creates the objects of the sample. */
export function seedSample({ seed }: Emulator): Seeded {
  const { service, clients } = sample;
  const { apiKey, apiSecret } = service;
  return seed({ apiKey: String(apiKey), apiSecret: String(apiSecret), service, clients } as never);
}

/** The secrets of the sample: none may be printed. */
export const sampleSecrets = (): string[] => {
  const texts = [sampleText("terraform.tfstate"), JSON.stringify(sample)];
  const secrets = texts.flatMap((text) => [
    ...text.matchAll(
      /"(?:client_secret|clientSecret|apiSecret|[a-z_]*api_secret)": ?"([^"]+)"|\\"(?:d|p|q|dp|dq|qi)\\":\\"([^"\\]+)/g,
    ),
  ]);
  return [...new Set(secrets.flatMap(([, plain, key]) => plain ?? key ?? []))];
};

/** A resource of a state, with one instance. */
export const resource = (
  type: string,
  name: string,
  attributes: Members,
  more: Members = {},
  instance: Members = {},
) => ({
  ...{ mode: "managed", type: `authlete_${type}`, name, ...more },
  instances: [{ ...instance, attributes }],
});

export const stateText = (...resources: object[]): string => JSON.stringify({ version: 4, resources });

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A value with the names that the rewrite of the provider gives. */
const inSnakeCase = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [snakeCase(name), inSnakeCase(member)]));
};

/** The state that the rewrite of the provider keeps of objects: all fields, and keys as text. */
export function rewriteState({ service, clients }: Objects = sample): string {
  const serviceId = String(service["apiKey"]);
  return stateText(
    resource("service", "shop", inSnakeCase(service) as Members),
    ...clients.map((client, index) =>
      resource("client", `client_${index}`, inSnakeCase({ ...client, serviceId }) as Members),
    ),
  );
}
