import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as authlete from "pulumi-authlete";

const bank = new authlete.Service("bank", {
  serviceName: "Bank",
  issuer: "https://auth.bank.example",
  supportedServiceProfiles: ["FAPI"],
  fapiModes: ["FAPI2_SECURITY"],
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"],
  clientAssertionAudRestrictedToIssuer: true,
  parRequired: true,
  pkceS256Required: true,
});

const wallet = new authlete.Client("wallet", {
  serviceId: bank.id,
  clientName: "Wallet",
  clientType: "CONFIDENTIAL",
  redirectUris: ["https://wallet.example/callback"],
  tokenAuthMethod: "PRIVATE_KEY_JWT",
  tokenAuthSignAlg: "ES256",
  jwks: readFileSync(join(__dirname, "public-keys.json"), "utf8"),
  dpopRequired: true,
  authorizationSignAlg: "ES256",
});

export const clientId = wallet.clientId;
