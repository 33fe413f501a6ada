// A television shows a code, which its user enters on a phone.
import * as authlete from "pulumi-authlete";

const cinema = new authlete.Service("cinema", {
  serviceName: "Cinema",
  issuer: "https://auth.cinema.example",
  supportedGrantTypes: ["DEVICE_CODE", "REFRESH_TOKEN"],
  supportedTokenAuthMethods: ["NONE"],
  accessTokenDuration: 3600,
  deviceAuthorizationEndpoint: "https://auth.cinema.example/device_authorization", // RFC 8628 section 3.1
  deviceVerificationUri: "https://cinema.example/tv",
  deviceVerificationUriComplete: "https://cinema.example/tv?code=USER_CODE", // for a QR code: RFC 8628 section 3.3.1
  deviceFlowCodeDuration: 600, // RFC 8628 section 3.2
  deviceFlowPollingInterval: 5,
  userCodeCharset: "BASE20", // RFC 8628 section 6.1
  userCodeLength: 8, // with a limit of guesses on your page: RFC 8628 section 5.1
});

const television = new authlete.Client("cinema-television", {
  serviceId: cinema.id,
  clientName: "Cinema on television",
  clientType: "PUBLIC", // RFC 8628 section 5.6
  tokenAuthMethod: "NONE",
  grantTypes: ["DEVICE_CODE", "REFRESH_TOKEN"],
  responseTypes: [],
});

export const clientId = television.clientId;
