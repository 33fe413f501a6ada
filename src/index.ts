/** What the package exports to programs, from `generated` and `program` alone. */
export type * from "./generated/provider";
export * from "./generated/resources";
export type * from "./generated/shapes";
export { Provider } from "./program/provider";
