// Generated from the tables in src/resources by `npm run docs`. Do not edit.
export { Client, type ClientArgs, type GetClientResult } from "./client";
export { KeySet, type KeySetArgs } from "./keyset";
export { type GetServiceResult, Service, type ServiceArgs } from "./service";
