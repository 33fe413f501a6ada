import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

const config = new pulumi.Config();

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS"],
  accessTokenDuration: config.getNumber("tokenSeconds") ?? 3600,
});
const serviceId = shop.id;
const confidential = { clientType: "CONFIDENTIAL", tokenAuthMethod: "CLIENT_SECRET_BASIC" } as const;
const redirectUris = ["https://shop.example/callback"];

const web = new authlete.Client("web", { serviceId, clientName: "Shop web", ...confidential, redirectUris });

new authlete.Client("mobile", {
  serviceId,
  clientName: "Shop mobile",
  clientType: "PUBLIC",
  applicationType: "NATIVE",
  redirectUris: ["com.example.shop:/callback"],
  pkceRequired: true,
});
new authlete.Client("jobs", {
  serviceId,
  clientName: "Shop jobs",
  ...confidential,
  grantTypes: ["CLIENT_CREDENTIALS"],
});

export const clientId = web.clientId;
export const clientSecret = web.clientSecret;
