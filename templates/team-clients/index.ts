import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// The platform team owns the service, and gives this stack its number.
const own = () => new authlete.Service("apps", { serviceName: "Apps", issuer: "https://auth.apps.example" });
const serviceId = new pulumi.Config().get("serviceId") || own().id;

const folder = join(__dirname, "clients");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

// The name of a file is that of a resource: whoever renames a file gets another client.
const clients = files.map((file) => {
  const args = JSON.parse(readFileSync(join(folder, file), "utf8"));
  return [basename(file, ".json"), new authlete.Client(basename(file, ".json"), { ...args, serviceId })] as const;
});

export const clientIds = Object.fromEntries(clients.map(([name, { clientId }]) => [name, clientId]));
