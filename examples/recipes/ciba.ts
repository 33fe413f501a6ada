// A bank's call centre asks for the customer's consent, and the customer answers on a phone of their own.
import * as authlete from "pulumi-authlete";

const calls = new authlete.Service("calls", {
  serviceName: "Calls",
  issuer: "https://auth.calls.example",
  supportedGrantTypes: ["CIBA"],
  supportedTokenAuthMethods: ["PRIVATE_KEY_JWT"],
  accessTokenDuration: 300,
  backchannelAuthenticationEndpoint: "https://auth.calls.example/backchannel", // CIBA Core section 4
  supportedBackchannelTokenDeliveryModes: ["POLL", "PING"], // CIBA Core section 5
  backchannelAuthReqIdDuration: 120, // CIBA Core section 7.3
  backchannelPollingInterval: 5,
});

const desk = new authlete.Client("calls-desk", {
  serviceId: calls.id,
  clientName: "Call centre",
  clientType: "CONFIDENTIAL", // clients authenticate: CIBA Core section 7.1
  grantTypes: ["CIBA"],
  responseTypes: [],
  tokenAuthMethod: "PRIVATE_KEY_JWT",
  jwksUri: "https://desk.example/jwks.json",
  bcDeliveryMode: "PING", // CIBA Core section 10.2
  bcNotificationEndpoint: "https://desk.example/notified",
  bcRequestSignAlg: "ES256", // signed requests: CIBA Core section 7.1.1
});

export const clientId = desk.clientId;
