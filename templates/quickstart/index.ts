import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: new pulumi.Config().get("issuer") ?? "https://auth.shop.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC"],
  accessTokenDuration: 3600,
});

const web = new authlete.Client("web", {
  serviceId: shop.id,
  clientName: "Shop web",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  responseTypes: ["CODE"],
  redirectUris: ["https://shop.example/callback"],
  pkceRequired: true,
  pkceS256Required: true,
});

export const serviceId = shop.id;
export const clientId = web.clientId;
export const clientSecret = web.clientSecret;
