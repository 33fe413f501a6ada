// Answers at once. It issues what Authlete issues, an id and a secret, so that the engine has as much to keep.
const { randomBytes, randomInt } = require("node:crypto");

const changed = (olds, news) =>
  Object.keys(news).some((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));

const inputsOf = ({ clientId, clientSecret, ...inputs }) => inputs;

module.exports = {
  diff: async (_id, olds, news) => ({ changes: changed(olds, news) ? undefined : false }),
  create: async (inputs) => {
    const clientId = randomInt(1e14);
    const id = inputs.serviceId ? `${inputs.serviceId}/${clientId}` : String(clientId);
    return { id, outs: { ...inputs, clientId, clientSecret: randomBytes(64).toString("base64url") } };
  },
  // A provider that sees drift gives inputs too.
  read: async (id, props) => ({ id, props, inputs: inputsOf(props) }),
  update: async (_id, olds, news) => ({ outs: { ...olds, ...news } }),
  delete: async () => {},
};
