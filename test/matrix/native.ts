/** The operations of the columns through the protocol of native plugins. */
import type { ServiceError } from "@grpc/grpc-js";
import { keptBy, type Plugin, urnOf } from "../support/plugin";
import type { Fields } from "../support/resource";

const failed = (error: ServiceError): never => {
  throw Object.assign(new Error(error.details), { properties: keptBy(error)?.outputs });
};

/** The same calls as those of the dynamic host. What is recorded of the inputs makes no difference to them. */
export function operationsOf(plugin: Plugin, kind: string) {
  const urn = urnOf(kind);
  const recorded = (id: string, outputs: Fields) => ({ id, inputs: {}, outputs });
  const outs = ({ outputs }: { outputs: Fields }) => ({ outs: outputs });
  return {
    create: (inputs: Fields) => plugin.createChecked(urn, inputs).then(outs).catch(failed),
    read: (id: string, state: Fields) => plugin.read(urn, recorded(id, state)).then(outs).catch(failed),
    update: (id: string, state: Fields, inputs: Fields) =>
      plugin.update(urn, recorded(id, state), inputs).then(outs).catch(failed),
    delete: (id: string, state: Fields) => plugin.delete(urn, recorded(id, state)).catch(failed),
  };
}
