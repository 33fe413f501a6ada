// A gateway exchanges the token of its caller for one that the service behind it takes (RFC 8693).
import * as authlete from "pulumi-authlete";

const mesh = new authlete.Service("mesh", {
  serviceName: "Mesh",
  issuer: "https://auth.mesh.example",
  supportedGrantTypes: ["TOKEN_EXCHANGE"],
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"],
  accessTokenDuration: 120,
  // Who authenticates is who may exchange: RFC 8693 section 5.
  tokenExchangeByIdentifiableClientsOnly: true,
  tokenExchangeByConfidentialClientsOnly: true,
  tokenExchangeByPermittedClientsOnly: true,
  tokenExchangeUnsignedJwtRejected: true, // anybody can write one
  tokenExchangeEncryptedJwtRejected: true, // Authlete cannot read one
});

const gateway = new authlete.Client("mesh-gateway", {
  serviceId: mesh.id,
  clientName: "Gateway",
  clientType: "CONFIDENTIAL",
  grantTypes: ["TOKEN_EXCHANGE"],
  responseTypes: [],
  tokenAuthMethod: "PRIVATE_KEY_JWT",
  jwksUri: "https://gateway.example/jwks.json",
  extension: { tokenExchangePermitted: true },
});

export const clientId = gateway.clientId;
