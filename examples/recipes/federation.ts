// Members of a federation trust whom its trust anchor vouches for, so clients come without a registration by hand.
import { readFileSync } from "node:fs";
import * as authlete from "pulumi-authlete";

// Tell the anchor of the public keys before they change. Without rotateEvery, they change when `rotate` does.
const keys = new authlete.KeySet("university-keys", { algorithms: ["ES256"], publishFor: "7d", retainFor: "1d" });
const anchor = "https://federation.example";

const university = new authlete.Service("university", {
  serviceName: "University",
  issuer: "https://auth.university.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE"],
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"],
  accessTokenDuration: 3600,
  federationEnabled: true,
  organizationName: "University",
  federationJwks: keys.jwks,
  federationSignatureKeyId: keys.keyIds.ES256,
  federationConfigurationDuration: 86400, // its exp: OpenID Federation section 3.1
  authorityHints: [anchor], // who vouches for this server
  // Get the anchor's keys from its people, not from its address.
  trustAnchors: [{ entityId: anchor, jwks: readFileSync(`${__dirname}/anchor-keys.json`, "utf8") }],
  supportedClientRegistrationTypes: ["AUTOMATIC", "EXPLICIT"], // OpenID Federation section 12
  federationRegistrationEndpoint: "https://auth.university.example/federation_registration", // section 12.2
});

export const entityId = university.issuer;
