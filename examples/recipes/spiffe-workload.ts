// A workload authenticates with the identity that its platform gives it (a SPIFFE JWT-SVID), so nobody hands it a secret.
import * as authlete from "pulumi-authlete";

const cluster = new authlete.Service("cluster", {
  serviceName: "Cluster",
  issuer: "https://auth.cluster.example",
  supportedGrantTypes: ["CLIENT_CREDENTIALS"], // RFC 6749 section 4.4
  supportedTokenAuthMethods: ["SPIFFE_JWT"],
  supportedScopes: [{ name: "orders.read" }],
  accessTokenDuration: 300,
});

const workload = new authlete.Client("cluster-workload", {
  serviceId: cluster.id,
  clientName: "Orders",
  clientType: "CONFIDENTIAL",
  grantTypes: ["CLIENT_CREDENTIALS"],
  responseTypes: [],
  tokenAuthMethod: "SPIFFE_JWT",
  spiffeId: "spiffe://cluster.example/orders", // SPIFFE-ID section 2
  spiffeBundleEndpoint: "https://spire.cluster.example/bundle", // SPIFFE Trust Domain and Bundle section 5
});

export const clientId = workload.clientId;
