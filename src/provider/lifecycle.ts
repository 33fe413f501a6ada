/** The resource as Pulumi's host for dynamic providers asks for it. */
import "../node-version";
import type { dynamic } from "@pulumi/pulumi";
import type { AnyDefinition } from "../resources/schema";
import { operations } from "./operations";
import { configure } from "./session";

type DynamicProvider = Required<Omit<dynamic.ResourceProvider, "configure">> & {
  configure(request: dynamic.ConfigureRequest): Promise<void>;
};

export function lifecycle(def: AnyDefinition): DynamicProvider {
  const resource = operations(def);
  return {
    configure: async ({ config }) => configure((key) => config.get(`authlete:${key}`)),
    check: async (olds, news) => resource.check(olds, news),
    diff: (id, olds, news) => forUsers(`${def.kind} ${id}`, async () => resource.diff(id, olds, news)),
    create: (news) => forUsers(def.kind, () => resource.create(news)),
    read: (id, props) => forUsers(`${def.kind} ${id}`, () => resource.read(id, props ?? {})),
    update: (id, olds, news) => forUsers(`${def.kind} ${id}`, () => resource.update(id, olds, news)),
    delete: (id, olds) => forUsers(`${def.kind} ${id}`, () => resource.delete(id, olds)),
  };
}

/**
 * The host prints `${error}: ${error.stack}` of a failed read or delete, although the engine shows the message. So
 * that users see the message once, the host gets the name of the object instead. `AUTHLETE_DEBUG` keeps the stack.
 */
async function forUsers<T>(object: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && !process.env["AUTHLETE_DEBUG"])
      Object.assign(error, { stack: "failed, see the error below", toString: () => object });
    throw error;
  }
}
