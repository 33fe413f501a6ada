import * as pulumi from "@pulumi/pulumi";
import type { GetServiceArgs, GetServicesArgs } from "../generated/look-ups";
import type { GetServiceResult } from "../generated/service";
import { service } from "../resources/service";
import {
  type LookUpInputs,
  type LookUpOptions,
  type LookUpOutput,
  lookUpAll,
  lookUpOne,
  lookUpOutput,
} from "./look-up";

/**
 * Looks up a service, in previews too, without adding it to the stack. Secret fields are secret outputs.
 *
 * @example
 * const { issuer } = await authlete.getService({ id: "1234567890" });
 * @throws If the service does not exist, or if the credential may not see all of it.
 */
export const getService = (args: GetServiceArgs, opts?: LookUpOptions): Promise<GetServiceResult> =>
  lookUpOne(service, { name: "getService", args, opts });

/** Looks up a service as `getService` does, by an id that may be an output. */
export const getServiceOutput: LookUpOutput<GetServiceArgs, GetServiceResult> = (args, opts) =>
  lookUpOutput(pulumi.output(args), opts, (known) => getService(known, opts));

/**
 * Looks up all services that the credential reaches, in the order of their ids. The whole list is read, whatever the
 * arguments select.
 *
 * @example
 * const shops = await authlete.getServices({ namePrefix: "Shop" });
 * @throws If a part of the list cannot be read, or if it shows only a limited view.
 */
export const getServices = (args: GetServicesArgs = {}, opts?: LookUpOptions): Promise<GetServiceResult[]> =>
  lookUpAll(service, { name: "getServices", args, opts });

/** Looks up services as `getServices` does, by arguments that may be outputs. */
export const getServicesOutput = (
  args: LookUpInputs<GetServicesArgs> = {},
  opts?: LookUpOptions,
): pulumi.Output<GetServiceResult[]> => lookUpOutput(pulumi.output(args), opts, (known) => getServices(known, opts));
