// A program whose options are functions: hooks and transforms.
const pulumi = require("@pulumi/pulumi");
const authlete = require("pulumi-authlete");

const logCreate = new pulumi.ResourceHook("logCreate", async ({ name, newOutputs: { clientSecret } }) => {
  const kind = (await pulumi.isSecret(clientSecret)) ? "secret" : "plain";
  console.log(`${name} was created, with a ${kind} clientSecret`);
});
const logDelete = new pulumi.ResourceHook("logDelete", ({ name }) => console.log(`${name} was deleted`));
const retry = new pulumi.ErrorHook("retry", ({ name, failedOperation, errors }) => {
  console.log(`${name}: ${failedOperation} failed`);
  return errors.length < 3;
});

const stack = new pulumi.Config();
pulumi.runtime.registerResourceTransform(({ type, props, opts }) =>
  type.endsWith(":Client") ? { props: { ...props, description: "for every client" }, opts } : undefined,
);

const shop = new authlete.Service("shop", { serviceName: "Shop" });
new authlete.Client(
  "web",
  { serviceId: shop.id, clientName: "Web", clientSecret: stack.requireSecret("clientSecret") },
  {
    hooks: { afterCreate: [logCreate], afterDelete: [logDelete], onError: [retry] },
    transformations: [({ props, opts }) => ({ props: { ...props, contacts: ["ops@shop.example"] }, opts })],
    transforms: [({ props, opts }) => ({ props: { ...props, clientName: `${props.clientName}, transformed` }, opts })],
  },
);
