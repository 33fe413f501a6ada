// A web application logs users in on its server, which keeps a secret. The key of its ID tokens rotates.
import * as authlete from "pulumi-authlete";

const times = { rotateEvery: "90d", publishFor: "1d", retainFor: "1d" };
const keys = new authlete.KeySet("shop", { algorithms: ["ES256"], ...times });

const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC"],
  supportedScopes: [{ name: "openid" }, { name: "email" }], // OpenID Connect Core section 5.4
  accessTokenDuration: 3600,
  jwks: keys.jwks,
  idTokenSignatureKeyId: keys.keyIds.ES256,
});

const web = new authlete.Client("shop-web", {
  serviceId: shop.id,
  clientName: "Shop",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  redirectUris: ["https://shop.example/callback"],
  pkceRequired: true, // for confidential clients too: RFC 9700 section 2.1.1
  pkceS256Required: true,
  idTokenSignAlg: "ES256",
});

export const { clientId, clientSecret } = web; // the secret is encrypted in state
