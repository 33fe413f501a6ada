// A program that is data: the JSON file at $PROGRAM names the resources, their arguments and their options.
const { readFileSync } = require("node:fs");
const pulumi = require("@pulumi/pulumi");
const authlete = require("pulumi-authlete");

const { resources, outputs = {} } = JSON.parse(readFileSync(process.env.PROGRAM, "utf8"));
const config = new pulumi.Config();
const made = {};
const references = new Set(["parent", "provider"]);

/** "@shop.id" is an output of a resource, "@config.key" a secret of the configuration. */
function resolved(value) {
  const [, name, member] = typeof value === "string" ? (/^@(\w+)\.(\w+)$/.exec(value) ?? []) : [];
  if (name === "config") return config.requireSecret(member);
  if (name) return made[name][member];
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolved(member)]));
}

for (const [name, { kind, get, args = {}, opts = {} }] of Object.entries(resources)) {
  // A parent, a provider or what else an option names is the resource itself; an alias may name a parent too.
  const named = (options) =>
    Object.fromEntries(Object.entries(options).map(([key, value]) => [key, references.has(key) ? made[value] : value]));
  const options = { ...named(opts), ...(opts.aliases && { aliases: opts.aliases.map(named) }) };
  if (kind === "Component") made[name] = new pulumi.ComponentResource("test:index:Component", name, {}, options);
  else
    made[name] = get
      ? authlete[kind].get(name, resolved(get), options)
      : new authlete[kind](name, resolved(args), options);
}

module.exports = resolved(outputs);
