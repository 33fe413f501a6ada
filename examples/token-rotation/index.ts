import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// Run `pulumi config set generation 2` and `pulumi up` to replace the token ahead of time.
const generation = new pulumi.Config().get("generation") ?? "1";

const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });
const token = new authlete.ServiceToken("token", {
  serviceId: shop.id,
  description: "Client management of the shop",
  preset: "admin_as",
  rotate: generation,
  rotateEvery: "30d",
});

// What uses the token gets the new one before the old one is revoked.
const baseUrl = new pulumi.Config("authlete").get("baseUrl");
const ofShop = new authlete.Provider("of-shop", { baseUrl, accessToken: token.accessToken });
const args = { serviceId: shop.id, clientName: "Shop web", redirectUris: ["https://shop.example/callback"] };
const web = new authlete.Client("web", args, { provider: ofShop });

export const clientId = web.clientId;
export const accessToken = token.accessToken;
export const rotatesAt = token.rotatesAt;
