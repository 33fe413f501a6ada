// A job calls an API in its own name. It signs its token requests with a private key that never leaves it; Authlete
// fetches the public one.
import * as authlete from "pulumi-authlete";

const billing = new authlete.Service("billing", {
  serviceName: "Billing",
  issuer: "https://auth.billing.example",
  supportedGrantTypes: ["CLIENT_CREDENTIALS"], // RFC 6749 section 4.4
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"], // asymmetric: RFC 9700 section 2.5
  supportedScopes: [{ name: "invoices.read" }, { name: "invoices.write" }],
  accessTokenDuration: 300,
});

const job = new authlete.Client("billing-job", {
  serviceId: billing.id,
  clientName: "Nightly report",
  clientType: "CONFIDENTIAL",
  grantTypes: ["CLIENT_CREDENTIALS"],
  responseTypes: [],
  tokenAuthMethod: "PRIVATE_KEY_JWT", // RFC 7523 section 2.2
  tokenAuthSignAlg: "ES256",
  jwksUri: "https://report.example/jwks.json",
  extension: { requestableScopesEnabled: true, requestableScopes: ["invoices.read"] }, // RFC 9700 section 2.3
});

export const clientId = job.clientId;
