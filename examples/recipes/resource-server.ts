// An API asks at the introspection endpoint whether a token is good. It is a client that can get no token itself.
import * as authlete from "pulumi-authlete";

const maps = new authlete.Service("maps", {
  serviceName: "Maps",
  issuer: "https://auth.maps.example",
  supportedGrantTypes: ["CLIENT_CREDENTIALS"],
  supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC"],
  supportedScopes: [{ name: "tiles.read" }],
  accessTokenDuration: 600,
  introspectionEndpoint: "https://auth.maps.example/introspection",
  supportedIntrospectionAuthMethods: ["CLIENT_SECRET_BASIC"], // callers authenticate: RFC 7662 section 2.1
});

const api = new authlete.Client("maps-api", {
  serviceId: maps.id,
  clientName: "Tiles API",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  grantTypes: [],
  responseTypes: [],
  extension: { requestableScopesEnabled: true, requestableScopes: [] },
});

export const { clientId, clientSecret } = api; // what the API authenticates with
