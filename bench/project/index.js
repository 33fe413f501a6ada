// A service with $CLIENTS clients, created by $CONTENDER. The first $RENAMED clients have another name.
const { Service, Client } = require(`./${process.env.CONTENDER}`);
const invoke = require("./invoke");

module.exports = async () => {
  if (process.env.INVOKE) await invoke(process.env.INVOKE);
  const shop = new Service("shop", { serviceName: "Shop", issuer: "https://auth.shop.example" });
  for (let i = 0; i < Number(process.env.CLIENTS); i++) {
    new Client(`client${i}`, {
      serviceId: shop.id,
      clientName: i < Number(process.env.RENAMED) ? `Renamed ${i}` : `Client ${i}`,
      clientType: "CONFIDENTIAL",
      tokenAuthMethod: "CLIENT_SECRET_BASIC",
      redirectUris: [`https://client-${i}.example/callback`],
    });
  }
};
