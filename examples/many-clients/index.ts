import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as authlete from "pulumi-authlete";

interface Entry {
  key: string;
  name: string;
  redirects: string[];
}

// The key is the resource's name. As long as it stays, everything else can change without replacing the client.
const entries: Entry[] = JSON.parse(readFileSync(join(__dirname, "clients.json"), "utf8"));
const service = new authlete.Service("apps", { serviceName: "Apps", issuer: "https://auth.apps.example" });

const clients = entries.map(({ key, name, redirects }) => {
  const client = new authlete.Client(key, {
    serviceId: service.id,
    clientName: name,
    clientIdAlias: key,
    clientType: "CONFIDENTIAL",
    tokenAuthMethod: "CLIENT_SECRET_BASIC",
    redirectUris: redirects,
  });
  return [key, { id: client.clientId, secret: client.clientSecret }] as const;
});

export const credentials = Object.fromEntries(clients);
