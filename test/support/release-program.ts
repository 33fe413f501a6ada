/** The program whose state each release leaves behind: every kind of field, and every kind of resource. */
import type { Program } from "./project";
import type { Config } from "./sign-in";

const jwk = (kid: string) => ({
  ...{ kty: "EC", crv: "P-256", kid, use: "sig", alg: "ES256" },
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
});
const privateJwk = { ...jwk("signing"), d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI" };

const service = {
  ...{ serviceName: "Shop", description: "", issuer: "https://auth.shop.example", accessTokenType: "Bearer" },
  ...{ accessTokenDuration: 600, userCodeLength: 8, userCodeCharset: "BASE20", accessTokenSignAlg: "ES256" },
  ...{ pkceRequired: true, parRequired: false, policyUri: null, supportedUiLocales: [], idTokenAudType: "array" },
  supportedGrantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE", "CLIENT_CREDENTIALS"],
  supportedResponseTypes: ["CODE", "NONE"],
  supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC", "PRIVATE_KEY_JWT"],
  supportedScopes: [
    { name: "write", defaultEntry: false },
    {
      ...{ name: "read", defaultEntry: true, description: "Read" },
      descriptions: [{ tag: "de", value: "Lesen" }],
      attributes: [{ key: "access_token.duration", value: "60" }],
    },
  ],
  authenticationCallbackApiKey: "callback",
  authenticationCallbackApiSecret: "callback-secret",
  jwks: JSON.stringify({ keys: [privateJwk] }, null, 2),
  accessTokenSignatureKeyId: "signing",
  mtlsEndpointAliases: [{ name: "token_endpoint", uri: "https://mtls.shop.example/token" }],
  supportedCustomClientMetadata: ["team", "tier"],
  attributes: [{ key: "team", value: "shop" }],
  trustAnchors: [{ entityId: "https://trust.example", jwks: JSON.stringify({ keys: [jwk("trust")] }) }],
  extra: { fieldOfTomorrow: { list: [3, 1, 2], deep: { flag: true, text: "x" } } },
};

const client = {
  ...{ clientName: "Web", clientType: "CONFIDENTIAL", applicationType: "WEB", clientIdAlias: "web" },
  ...{ tokenAuthMethod: "PRIVATE_KEY_JWT", tokenAuthSignAlg: "ES256", subjectType: "PAIRWISE", defaultMaxAge: 60 },
  ...{ dpopRequired: true, parRequired: false, logoUri: null, contacts: [], idTokenSignAlg: "ES256" },
  clientNames: [{ tag: "de", value: "Netz" }],
  grantTypes: ["REFRESH_TOKEN", "AUTHORIZATION_CODE"],
  responseTypes: ["CODE"],
  redirectUris: ["https://shop.example/b", "https://shop.example/a"],
  jwks: JSON.stringify({ keys: [jwk("web")] }, null, 2),
  attributes: [{ key: "team", value: "web" }],
  extension: { requestableScopesEnabled: true, requestableScopes: ["read"], accessTokenDuration: 120 },
  customMetadata: '{"tier": 1, "team": "a"}',
  trustChain: ["first", "second"],
  locked: true,
  extra: { fieldOfTomorrow: [{ a: 1 }] },
};

/** Fields that only one generation has. */
const only = {
  "2.3": {
    service: { directJwksEndpointEnabled: true, supportedSnses: ["FACEBOOK"] },
    client: { developer: "ann", organizationName: "Shop" },
  },
  "3.0": {
    service: { dpopNonceRequired: true, supportedPromptValues: ["LOGIN"], fapiModes: ["FAPI2_SECURITY"] },
    client: { fapiModes: ["FAPI2_SECURITY"], backchannelLogoutUri: "https://shop.example/logout" },
  },
};

export type Version = keyof typeof only;

/** `place` is what an explicit provider has to be given. */
export const releaseProgram = (version: Version, place: Config): Program => ({
  resources: {
    shop: { kind: "Service", args: { ...service, ...only[version].service } },
    web: { kind: "Client", args: { serviceId: "@shop.id", ...client, ...only[version].client } },
    app: {
      kind: "Client",
      args: { serviceId: "@shop.id", clientName: "App", description: null, rotateClientSecret: "1" },
    },
    partner: { kind: "Client", args: { serviceId: "@shop.id", clientSecret: "given-secret-of-the-partner" } },
    found: { kind: "Service", get: "@shop.id" },
    other: { kind: "Provider", args: place },
    branch: { kind: "Service", args: { serviceName: "Branch" }, opts: { provider: "other" } },
    till: { kind: "Client", args: { serviceId: "@branch.id", clientName: "Till" }, opts: { provider: "other" } },
  },
  outputs: { shop: "@shop.id", secret: "@app.clientSecret" },
});
