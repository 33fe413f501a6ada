/** A program in this process, with an engine that answers as mocks do. */
import * as pulumi from "@pulumi/pulumi";
import { secretKeys } from "../../src/config/table";
import type { Config } from "./emulator";

const mocks: pulumi.runtime.Mocks = {
  newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
  call: () => ({}),
};

/** Starts another run of a program. It remembers nothing of earlier ones. */
export async function startProgram(config: Config = {}, { preview = false } = {}): Promise<void> {
  await pulumi.runtime.setMocks(mocks, "project", "stack", preview);
  Object.assign(pulumi.runtime.getMonitor() ?? {}, { getChannel: () => ({}) });
  const entries = Object.entries(config).filter(([, value]) => value !== undefined);
  const secrets = secretKeys.map((key) => `authlete:${key}`);
  pulumi.runtime.setAllConfig(
    Object.fromEntries(entries.map(([key, value]) => [`authlete:${key}`, String(value)])),
    secrets,
  );
}

/** What an Output holds. */
export async function inspectOutput(
  output: pulumi.Output<unknown>,
): Promise<{ value: unknown; secret: boolean; known: boolean }> {
  const known: boolean = await Reflect.get(output, "isKnown");
  const value = known ? await new Promise((resolve) => output.apply(resolve)) : undefined;
  return { value, secret: await pulumi.isSecret(output), known };
}
