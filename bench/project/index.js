// A service with $CLIENTS clients, of which the first $RENAMED have another name.
const authlete = require("pulumi-authlete");

const shop = new authlete.Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });

for (let i = 0; i < Number(process.env.CLIENTS); i++) {
  new authlete.Client(`client${i}`, {
    serviceId: shop.id,
    clientName: i < Number(process.env.RENAMED) ? `Renamed ${i}` : `Client ${i}`,
    clientType: "CONFIDENTIAL",
    redirectUris: [`https://client-${i}.example/callback`],
  });
}
