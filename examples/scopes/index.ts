import * as authlete from "pulumi-authlete";

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  accessTokenDuration: 3600,
  supportedScopes: [
    { name: "openid" },
    { name: "orders.read", description: "See orders", defaultEntry: true },
    {
      name: "orders.write",
      description: "Change orders",
      // Tokens with this scope are valid for five minutes.
      attributes: [{ key: "access_token.duration", value: "300" }],
    },
  ],
});

const report = new authlete.Client("report", {
  serviceId: shop.id,
  clientName: "Sales report",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  grantTypes: ["CLIENT_CREDENTIALS"],
  extension: { requestableScopesEnabled: true, requestableScopes: ["orders.read"] },
});

export const clientId = report.clientId;
