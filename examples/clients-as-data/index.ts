import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// The stack `platform` owns the service. Any other stack owns the clients of one team, whose name it bears, so a mistake
// of a team stops only the stack of that team.
const stack = pulumi.getStack();

function createService() {
  return new authlete.Service("apps", { serviceName: "Apps", issuer: "https://auth.apps.example" }).id;
}

function findService() {
  const platform = `${pulumi.getOrganization()}/${pulumi.getProject()}/platform`;
  return new pulumi.StackReference(platform).requireOutput("serviceId").apply(String);
}

export const serviceId = stack === "platform" ? createService() : findService();

function declareClients() {
  return authlete.loadClients(`clients/${stack}`, {
    service: serviceId,
    root: "clients",
    map: (fields, { name }) => ({ clientIdAlias: `${stack}-${name}`, ...fields }),
  });
}

const clients = stack === "platform" ? {} : declareClients();
export const clientIds = Object.fromEntries(Object.entries(clients).map(([name, client]) => [name, client.clientId]));
