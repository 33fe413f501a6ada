import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

const bank = new authlete.Service("bank", {
  serviceName: "Bank",
  issuer: new pulumi.Config().get("issuer") ?? "https://auth.bank.example",
  supportedServiceProfiles: ["FAPI"],
  fapiModes: ["FAPI2_SECURITY"],
  supportedGrantTypes: ["AUTHORIZATION_CODE"],
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"], // or mutual TLS: FAPI 2.0 section 5.3.2.1
  accessTokenDuration: 300,
  clientAssertionAudRestrictedToIssuer: true,
  parRequired: true, // section 5.3.2.2, as the next three
  pushedAuthReqDuration: 90, // less than 600
  pkceS256Required: true,
  authorizationCodeDuration: 60, // at most 60
});

const wallet = new authlete.Client("wallet", {
  serviceId: bank.id,
  clientName: "Wallet",
  clientType: "CONFIDENTIAL",
  redirectUris: ["https://wallet.example/callback"],
  tokenAuthMethod: "PRIVATE_KEY_JWT",
  tokenAuthSignAlg: "ES256", // section 5.4.1
  jwksUri: new pulumi.Config().get("jwksUri") ?? "https://wallet.example/jwks.json",
  dpopRequired: true, // sender-constrained tokens: section 5.3.2.1
});

export const clientId = wallet.clientId;
