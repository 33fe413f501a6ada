// The same resources with nothing behind them, to measure the engine alone.
const pulumi = require("@pulumi/pulumi");

const __provider = 'exports.handler=()=>require(process.cwd()+"/noop-provider")';

class Noop extends pulumi.CustomResource {
  constructor(kind, name, args) {
    const opts = { additionalSecretOutputs: ["clientSecret"] };
    super(`pulumi-nodejs:dynamic/noop:${kind}`, name, { clientSecret: undefined, ...args, __provider }, opts);
  }
}

class Service extends Noop {
  constructor(name, args) {
    super("Service", name, args);
  }
}

class Client extends Noop {
  constructor(name, args) {
    super("Client", name, args);
  }
}

module.exports = { Service, Client };
