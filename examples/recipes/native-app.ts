// An app on a phone or a desktop comes back from the system's browser by a scheme of its own, a claimed https address,
// or a port of its own machine (RFC 8252 section 7).
import * as authlete from "pulumi-authlete";

const notes = new authlete.Service("notes", {
  serviceName: "Notes",
  issuer: "https://auth.notes.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["NONE"],
  accessTokenDuration: 600,
  refreshTokenKept: false, // a new one with each refresh: RFC 9700 section 2.2.2
  loopbackRedirectionUriVariable: true, // the app listens on any free port: RFC 8252 section 7.3
});

const app = new authlete.Client("notes-app", {
  serviceId: notes.id,
  clientName: "Notes",
  applicationType: "NATIVE",
  clientType: "PUBLIC", // a secret in an app is none: RFC 8252 section 8.5
  tokenAuthMethod: "NONE",
  grantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  redirectUris: ["com.example.notes:/callback", "https://notes.example/app", "http://127.0.0.1/callback"],
  pkceRequired: true, // RFC 8252 section 8.1
  pkceS256Required: true,
});

export const clientId = app.clientId;
