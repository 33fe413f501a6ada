/** What the package exports to programs, from `generated` and `program` alone. */
export type * from "./generated/provider";
export * from "./generated/resources";
export type * from "./generated/shapes";
export type { GetClientArgs, GetClientsArgs } from "./program/get-client";
export { getClient, getClientOutput, getClients, getClientsOutput } from "./program/get-client";
export type { GetServiceArgs, GetServicesArgs } from "./program/get-service";
export { getService, getServiceOutput, getServices, getServicesOutput } from "./program/get-service";
export type { LookUpInputs, LookUpOptions } from "./program/look-up";
export { Provider } from "./program/provider";
