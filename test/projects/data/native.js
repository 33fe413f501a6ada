// The same resources as those of the package, declared as a program in any language declares them: by the tokens of the
// native plugin.
const { dirname, join } = require("node:path");
const pulumi = require("@pulumi/pulumi");

// The SDK takes four traces for each property, which the package's classes spare it.
Error.stackTraceLimit = 0;

const root = dirname(require.resolve("pulumi-authlete/package.json"));
const definitions = Object.values(require(join(root, "dist/src/resources/definitions")));

/** What an SDK generated from the schema declares: all outputs. */
const undeclared = ({ inputs, outputs }, isLookUp) =>
  Object.fromEntries(Object.keys(isLookUp ? { ...inputs, ...outputs } : outputs).map((name) => [name, undefined]));

function classOf(definition) {
  const type = `authlete:index:${definition.kind}`;
  return class extends pulumi.CustomResource {
    constructor(name, args, options = {}) {
      super(type, name, { ...undeclared(definition, options.id !== undefined), ...args }, options);
    }

    static get(name, id, options) {
      return new this(name, {}, { ...options, id });
    }
  };
}

/** The configuration of a provider is text. */
const textOf = (value) =>
  typeof value === "object" && !pulumi.Output.isInstance(value) ? JSON.stringify(value) : value;

class Provider extends pulumi.ProviderResource {
  constructor(name, args, options) {
    super(
      "authlete",
      name,
      Object.fromEntries(Object.entries(args).map(([key, value]) => [key, textOf(value)])),
      options,
    );
  }
}

const lookUp = (name, listed) => (args, options) => {
  const found = pulumi.runtime.invokeOutput(`authlete:index:${name}`, args, options);
  return listed ? found.apply((result) => result[listed]) : found;
};

module.exports = {
  ...Object.fromEntries(definitions.map((definition) => [definition.kind, classOf(definition)])),
  Provider,
  getServiceOutput: lookUp("getService"),
  getServicesOutput: lookUp("getServices", "services"),
  getClientOutput: lookUp("getClient"),
  getClientsOutput: lookUp("getClients", "clients"),
};
