import * as pulumi from "@pulumi/pulumi";
import type { GetClientResult } from "../generated/client";
import type { GetClientArgs, GetClientsArgs } from "../generated/look-ups";
import { client } from "../resources/client";
import {
  type LookUpInputs,
  type LookUpOptions,
  type LookUpOutput,
  lookUpAll,
  lookUpOne,
  lookUpOutput,
} from "./look-up";

/**
 * Looks up a client, in previews too, without adding it to the stack. Secret fields are secret outputs.
 *
 * @example
 * const web = await authlete.getClient({ serviceId: "1234567890", clientIdAlias: "shop-web" });
 * @throws If the client does not exist, or if the credential may not see all of it.
 */
export const getClient = (args: GetClientArgs, opts?: LookUpOptions): Promise<GetClientResult> =>
  lookUpOne(client, { name: "getClient", args, opts });

/** Looks up a client as `getClient` does, by arguments that may be outputs. */
export const getClientOutput: LookUpOutput<GetClientArgs, GetClientResult> = (args, opts) =>
  lookUpOutput(pulumi.output(args), opts, (known) => getClient(known, opts));

/**
 * Looks up all clients of a service that match, in the order of their ids. The whole list is read, whatever the arguments
 * select.
 *
 * @example
 * const clients = await authlete.getClients({ serviceId: "1234567890", attribute: { key: "team", value: "shop" } });
 * @throws If the service does not exist, if a part of the list cannot be read, or if it shows only a limited view.
 */
export const getClients = (args: GetClientsArgs, opts?: LookUpOptions): Promise<GetClientResult[]> =>
  lookUpAll(client, { name: "getClients", args, opts });

/** Looks up clients as `getClients` does, by arguments that may be outputs. */
export const getClientsOutput = (
  args: LookUpInputs<GetClientsArgs>,
  opts?: LookUpOptions,
): pulumi.Output<GetClientResult[]> => lookUpOutput(pulumi.output(args), opts, (known) => getClients(known, opts));
