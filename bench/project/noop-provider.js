// Answers immediately. It issues the same outputs as Authlete, so the engine stores and compares as much.
const { randomBytes, randomInt } = require("node:crypto");

const hasChanges = (olds, news) =>
  Object.keys(news).some((key) => JSON.stringify(olds[key]) !== JSON.stringify(news[key]));

/** The outputs that this package's clients have besides their inputs. */
const issueOutputs = () => ({
  clientSecret: randomBytes(64).toString("base64url"),
  clientSource: "STATIC_REGISTRATION",
  createdAt: Date.now(),
  derivedSectorIdentifier: "client-0.example",
  dynamicallyRegistered: false,
  modifiedAt: Date.now(),
  number: 5,
  serviceNumber: 3,
});

const outputNames = Object.keys(issueOutputs());
const inputsOf = (outs) => Object.fromEntries(Object.entries(outs).filter(([name]) => !outputNames.includes(name)));

module.exports = {
  diff: async (_id, olds, news) => ({ changes: hasChanges(olds, news) ? undefined : false }),
  create: async (inputs) => {
    const id = String(randomInt(1e14));
    return { id: inputs.serviceId ? `${inputs.serviceId}/${id}` : id, outs: { ...inputs, ...issueOutputs() } };
  },
  // Returns inputs too, as every provider that detects drift does.
  read: async (id, props) => ({ id, props, inputs: inputsOf(props) }),
  update: async (_id, olds, news) => ({ outs: { ...olds, ...news } }),
  delete: async () => {},
};
