// A single-page application runs in the browser, where nothing stays secret. It has no credential: PKCE and its
// redirect URI protect the flow.
import * as authlete from "pulumi-authlete";

const photos = new authlete.Service("photos", {
  serviceName: "Photos",
  issuer: "https://auth.photos.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"], // not IMPLICIT: RFC 9700 section 2.1.2
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["NONE"],
  accessTokenDuration: 600,
  refreshTokenDuration: 86400,
  refreshTokenKept: false, // a new one with each refresh: RFC 9700 section 2.2.2
});

const spa = new authlete.Client("photos-spa", {
  serviceId: photos.id,
  clientName: "Photos in the browser",
  clientType: "PUBLIC", // RFC 6749 section 2.1
  tokenAuthMethod: "NONE",
  grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  responseTypes: ["CODE"],
  redirectUris: ["https://photos.example/callback"], // compared as a whole: RFC 9700 section 2.1
  pkceRequired: true, // RFC 9700 section 2.1.1
  pkceS256Required: true,
});

export const clientId = spa.clientId;
