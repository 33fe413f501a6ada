import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// Run `pulumi config set generation 2` and `pulumi up` to replace the secret with a new one.
const generation = new pulumi.Config().get("generation") ?? "1";

const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });
const web = new authlete.Client("web", {
  serviceId: shop.id,
  clientName: "Shop web",
  clientType: "CONFIDENTIAL",
  tokenAuthMethod: "CLIENT_SECRET_BASIC",
  redirectUris: ["https://shop.example/callback"],
  rotateClientSecret: generation,
});

export const clientId = web.clientId;
export const clientSecret = web.clientSecret;
