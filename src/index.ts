/** What the package exports to programs, from `generated` and `program` alone. */
export type * from "./generated/look-ups";
export type * from "./generated/provider";
export * from "./generated/resources";
export type * from "./generated/shapes";
export { getClient, getClientOutput, getClients, getClientsOutput } from "./program/get-client";
export { getService, getServiceOutput, getServices, getServicesOutput } from "./program/get-service";
export type { LoadClientsOptions, LoadedClient } from "./program/load-clients";
export { loadClients } from "./program/load-clients";
export type { LookUpInputs, LookUpOptions, LookUpOutput } from "./program/look-up";
export { Provider } from "./program/provider";
