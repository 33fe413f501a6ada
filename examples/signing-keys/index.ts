import * as authlete from "pulumi-authlete";

// Run `pulumi up` at least once a day: it takes each step of a key when it is due. `pulumi preview` says which, and why.
const keys = new authlete.KeySet("keys", {
  algorithms: ["ES256"],
  rotateEvery: "90d",
  publishFor: "1d", // the longest time for which a verifier caches the JWK Set
  retainFor: "1d", // the longest lifetime of a token
});

// The keys and the ID of the one that signs reach Authlete in one request.
const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  issuer: "https://auth.shop.example",
  jwks: keys.jwks,
  accessTokenSignAlg: "ES256",
  accessTokenSignatureKeyId: keys.keyIds.ES256,
  idTokenSignatureKeyId: keys.keyIds.ES256,
});

export const serviceId = shop.id;
export const due = keys.due;
