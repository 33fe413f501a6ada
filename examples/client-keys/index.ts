import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  supportedGrantTypes: ["CLIENT_CREDENTIALS"],
});

// To rotate, run `pulumi config set rotate 2`, then:
// 1. `pulumi up` gives Authlete a second key. The application may sign with either.
// 2. A day later, `pulumi up` makes it the active one. Deploy the application again, within publishFor.
// 3. Two days later, `pulumi up` removes the first key.
const keys = new authlete.KeySet("billing", {
  algorithms: ["ES256"],
  rotate: new pulumi.Config().get("rotate") ?? "1",
  publishFor: "1d", // the longest time that a deployment of the application takes
  retainFor: "1d", // more than the lifetime of a client assertion
});
const billing = new authlete.Client("billing", {
  serviceId: shop.id,
  clientName: "Billing",
  clientType: "CONFIDENTIAL",
  grantTypes: ["CLIENT_CREDENTIALS"],
  tokenAuthMethod: "PRIVATE_KEY_JWT",
  tokenAuthSignAlg: "ES256",
  jwks: keys.publicJwks,
});

export const application = { clientId: billing.clientId, kid: keys.keyIds.ES256, jwks: keys.jwks };
