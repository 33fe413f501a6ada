// A program that is data: the JSON file at $PROGRAM names the resources, their arguments and their options.
const { readFileSync } = require("node:fs");
const pulumi = require("@pulumi/pulumi");
const authlete = require("pulumi-authlete");

const { resources, outputs = {} } = JSON.parse(readFileSync(process.env.PROGRAM, "utf8"));
const config = new pulumi.Config();
const made = {};

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
  const provider = opts.provider && made[opts.provider];
  const options = { ...opts, ...(provider && { provider }) };
  made[name] = get
    ? authlete[kind].get(name, resolved(get), options)
    : new authlete[kind](name, resolved(args), options);
}

module.exports = resolved(outputs);
