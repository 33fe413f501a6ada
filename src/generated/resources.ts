// Generated from the tables in src/resources by `npm run docs`. Do not edit.
export { Client, type ClientArgs } from "./client";
export { Service, type ServiceArgs } from "./service";
