// A program that is data: the JSON file at $PROGRAM lists the resources, their arguments and their options.
const { readFileSync } = require("node:fs");
const pulumi = require("@pulumi/pulumi");

const {
  way = process.env.WAY ?? "dynamic",
  resources,
  outputs = {},
} = JSON.parse(readFileSync(process.env.PROGRAM, "utf8"));
/** It declares them by the classes of the package, or by the tokens of the native plugin. */
const authlete = way === "native" ? require("./native") : require("pulumi-authlete");
const config = new pulumi.Config();
const created = { stack: pulumi.rootStackResource };
const references = new Set(["parent", "provider", "providers", "dependsOn", "deletedWith", "replaceWith"]);

/**
 * Replaces references: "@shop.id" is an output of a resource or a look-up, "@found.0.id" that of the first in a list,
 * "@config.key" a secret of the configuration, "@secret.text" a text that the program marks as secret.
 */
function resolve(value) {
  const [, name, member] = typeof value === "string" ? (/^@(\w+)\.([\w.]+)$/.exec(value) ?? []) : [];
  if (name === "config") return config.requireSecret(member);
  if (name === "secret") return pulumi.secret(member);
  if (name) return member.split(".").reduce((found, each) => found[each], created[name]);
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]));
}

/** Replaces names, such as that of a parent, by the resources themselves, in options and in aliases. */
function withReferences(options) {
  const resourceOf = (name) => (name in created ? created[name] : raise(`${name} is used before it is declared`));
  const resourcesOf = (names) => (Array.isArray(names) ? names.map(resourceOf) : resourceOf(names));
  const entries = Object.entries(options).map(([key, value]) => [
    key,
    references.has(key) ? resourcesOf(value) : resolve(value),
  ]);
  return Object.fromEntries(entries);
}

function raise(message) {
  throw new Error(message);
}

/** A transform gives these properties to every resource that it sees. */
const transformOf =
  (more) =>
  ({ props, opts }) => ({ props: { ...props, ...resolve(more) }, opts });

for (const [name, { kind, get, args = {}, opts = {} }] of Object.entries(resources)) {
  const options = { ...withReferences(opts), ...(opts.aliases && { aliases: opts.aliases.map(withReferences) }) };
  if (opts.transforms) options.transforms = opts.transforms.map(transformOf);
  if (kind === "Component") created[name] = new pulumi.ComponentResource("test:index:Component", name, {}, options);
  else if (kind.startsWith("get")) created[name] = authlete[kind](resolve(args), options);
  else if (get) created[name] = authlete[kind].get(name, resolve(get), options);
  else created[name] = new authlete[kind](name, resolve(args), options);
}

module.exports = resolve(outputs);
