export { Client, type ClientArgs } from "./generated/client";
export { Service, type ServiceArgs } from "./generated/service";
export * from "./generated/shapes";
export { Provider, type ProviderArgs, type RateLimits } from "./program/provider";
