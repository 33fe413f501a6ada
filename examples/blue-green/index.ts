import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// A client has one secret, so a new secret ends the old one at once. Two clients have two. To rotate without downtime:
// 1. `pulumi config set colors '["blue", "green"]'`, `pulumi up`: the second client is there, with a secret of its own.
// 2. Deploy the application with the clientId and clientSecret of green, and wait until the last token of blue has ended.
// 3. `pulumi config set colors '["green"]'`, `pulumi up`: blue is gone.
const colors = new pulumi.Config().getObject<string[]>("colors") ?? ["blue"];

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  supportedGrantTypes: ["CLIENT_CREDENTIALS"],
});
const clients = colors.map(
  (color) =>
    new authlete.Client(`reports-${color}`, {
      serviceId: shop.id,
      clientName: `Reports (${color})`,
      clientType: "CONFIDENTIAL",
      grantTypes: ["CLIENT_CREDENTIALS"],
      tokenAuthMethod: "CLIENT_SECRET_BASIC",
    }),
);

export const reports = clients.map(({ clientId, clientSecret }) => ({ clientId, clientSecret }));
