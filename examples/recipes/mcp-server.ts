// An MCP server's clients are known by the address of their own metadata (Client ID Metadata Documents), so no program
// declares them. The service decides which addresses it takes, and clients come without a credential.
import * as authlete from "pulumi-authlete";

const tools = new authlete.Service("tools", {
  serviceName: "Tools",
  issuer: "https://auth.tools.example",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["NONE"], // the clients are public
  supportedScopes: [{ name: "tools.read" }, { name: "tools.call" }],
  pkceRequired: true, // RFC 9700 section 2.1.1
  pkceS256Required: true,
  accessTokenDuration: 600,
  refreshTokenKept: false, // RFC 9700 section 2.2.2
  loopbackRedirectionUriVariable: true, // RFC 8252 section 7.3
  clientIdMetadataDocumentSupported: true,
  cimdAllowlistEnabled: true, // without it, anybody's address is fetched
  cimdAllowlist: ["https://assistant.example/oauth", "https://editor.example/clients"],
  cimdHttpPermitted: false, // an http address proves nothing
  cimdQueryPermitted: false,
  httpAliasProhibited: true, // no registered client takes the name of such an address
});

export const issuer = tools.issuer;
