// Answers at once. It issues what Authlete issues, so that the engine has as much to keep and to compare.
const { randomBytes, randomInt } = require("node:crypto");

const changed = (olds, news) =>
  Object.keys(news).some((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));

/** What this package's clients have beside their inputs. */
const issued = () => ({
  clientSecret: randomBytes(64).toString("base64url"),
  clientSource: "STATIC_REGISTRATION",
  createdAt: Date.now(),
  derivedSectorIdentifier: "client-0.example",
  dynamicallyRegistered: false,
  modifiedAt: Date.now(),
  number: 5,
  serviceNumber: 3,
});

const outputs = Object.keys(issued());
const inputsOf = (outs) => Object.fromEntries(Object.entries(outs).filter(([name]) => !outputs.includes(name)));

module.exports = {
  diff: async (_id, olds, news) => ({ changes: changed(olds, news) ? undefined : false }),
  create: async (inputs) => {
    const id = String(randomInt(1e14));
    return { id: inputs.serviceId ? `${inputs.serviceId}/${id}` : id, outs: { ...inputs, ...issued() } };
  },
  // A provider that sees drift gives inputs too.
  read: async (id, props) => ({ id, props, inputs: inputsOf(props) }),
  update: async (_id, olds, news) => ({ outs: { ...olds, ...news } }),
  delete: async () => {},
};
