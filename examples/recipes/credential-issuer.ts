// A town hall issues verifiable credentials to wallets (OpenID4VCI 1.0). Its key must outlive what it has signed.
import * as authlete from "pulumi-authlete";

const keys = new authlete.KeySet("town-keys", { algorithms: ["ES256"], publishFor: "1d", retainFor: "90d" });
const issuer = "https://town.example";

const town = new authlete.Service("town", {
  serviceName: "Town hall",
  issuer,
  supportedGrantTypes: ["AUTHORIZATION_CODE", "PRE_AUTHORIZED_CODE"], // OpenID4VCI sections 3.4 and 3.5
  supportedScopes: [{ name: "residence" }],
  accessTokenDuration: 300,
  verifiableCredentialsEnabled: true,
  oid4vciVersion: "1.0-Final",
  credentialJwks: keys.jwks,
  credentialDuration: 7776000, // 90 days
  preAuthorizedGrantAnonymousAccessSupported: true, // OpenID4VCI section 12.3
  credentialIssuerMetadata: {
    credentialIssuer: issuer, // OpenID4VCI section 12.2.1
    credentialEndpoint: `${issuer}/credential`, // OpenID4VCI section 8
    nonceEndpoint: `${issuer}/nonce`, // OpenID4VCI section 7
    credentialsSupported: { residence: { format: "dc+sd-jwt", vct: `${issuer}/residence`, scope: "residence" } },
  },
});

export const serviceId = town.id;
