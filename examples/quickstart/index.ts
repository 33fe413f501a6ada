import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS"],
  accessTokenDuration: new pulumi.Config().getNumber("tokenSeconds") ?? 3600,
});
const serviceId = shop.id;
const confidential = { clientType: "CONFIDENTIAL", tokenAuthMethod: "CLIENT_SECRET_BASIC" } as const;

const web = new authlete.Client("web", {
  serviceId,
  ...confidential,
  clientName: "Shop web",
  redirectUris: ["https://shop.example/callback"],
});
new authlete.Client("mobile", {
  serviceId,
  clientName: "Shop mobile",
  clientType: "PUBLIC",
  redirectUris: ["com.example.shop:/callback"],
  pkceRequired: true,
});
new authlete.Client("jobs", { serviceId, ...confidential, clientName: "Jobs", grantTypes: ["CLIENT_CREDENTIALS"] });

export const clientId = web.clientId;
export const clientSecret = web.clientSecret;
