const authlete = require("pulumi-authlete");

const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });

const web = new authlete.Client("web", {
  serviceId: shop.id,
  clientName: "Shop web",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  redirectUris: ["https://shop.example/callback"],
});

exports.clientId = web.clientId;
exports.clientSecret = web.clientSecret;
