// Generated from the tables in src/resources by `npm run docs`. Do not edit.
export { Client, type ClientArgs, type GetClientResult } from "./client";
export { Hsk, type HskArgs } from "./hsk";
export { KeySet, type KeySetArgs } from "./keyset";
export { OrganizationToken, type OrganizationTokenArgs } from "./organizationtoken";
export { type GetServiceResult, Service, type ServiceArgs } from "./service";
export { ServiceToken, type ServiceTokenArgs } from "./servicetoken";
