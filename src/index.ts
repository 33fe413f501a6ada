/** What the package exports to programs, from `generated` and `program` alone. */
export { Client, type ClientArgs } from "./generated/client";
export type { ProviderArgs, RateLimits } from "./generated/provider";
export { Service, type ServiceArgs } from "./generated/service";
export * from "./generated/shapes";
export { Provider } from "./program/provider";
