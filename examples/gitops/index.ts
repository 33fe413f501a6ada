import * as authlete from "pulumi-authlete";

// Whoever deletes the service ends the tokens of all users: no pipeline may.
const shop = new authlete.Service(
  "shop",
  { serviceName: "Shop", issuer: "https://auth.shop.example" },
  { protect: true },
);

const clients = authlete.loadClients("clients", {
  service: shop,
  map: (fields, { name }) => ({ clientIdAlias: name, ...fields }),
});
export const clientIds = Object.fromEntries(Object.entries(clients).map(([name, client]) => [name, client.clientId]));
