/** The addresses of Terraform: `module.shop["eu"].authlete_client.web[0]`. */
import { quoted } from "../../import/text";

export interface Address {
  /** The path of modules, as the state has it: `""` for the root. */
  module: string;
  type: string;
  name: string;
  /** The key of an instance of `count` or `for_each`. */
  key?: string | number;
}

/** The address of a resource, whatever its instances. */
export const printResource = ({ module, type, name }: Address): string =>
  [module, type, name].filter(Boolean).join(".");

export const printAddress = (address: Address): string =>
  printResource(address) + (address.key === undefined ? "" : `[${printKey(address.key)}]`);

const printKey = (key: string | number) => (typeof key === "number" ? key : quoted(key));

const moduleStep = /module\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?/gu;

/** The words that people chose: the names of modules and of the resource, each with its key. */
export const wordsOf = ({ module, name, key }: Address): string[] =>
  [...[...module.matchAll(moduleStep)].flatMap(([, ...words]) => words), name, key]
    .map((word) => String(word ?? ""))
    .filter(Boolean);
