import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// The platform team owns the service, and gives this stack its number.
const own = () => new authlete.Service("apps", { serviceName: "Apps", issuer: "https://auth.apps.example" }).id;

// The name of a file is that of a resource: whoever renames a file gets another client.
const clients = authlete.loadClients("clients", { service: new pulumi.Config().get("serviceId") || own() });

export const clientIds = Object.fromEntries(Object.entries(clients).map(([name, { clientId }]) => [name, clientId]));
