import * as authlete from "pulumi-authlete";

// The services that other teams have marked with the attribute `monitoring`.
const marked = () => authlete.getServices({ attribute: { key: "monitoring", value: "on" } });

const monitor = (serviceId: string) =>
  new authlete.Client(`monitor-${serviceId}`, {
    serviceId,
    clientName: "Monitoring",
    clientType: "CONFIDENTIAL",
    tokenAuthMethod: "CLIENT_SECRET_BASIC",
    grantTypes: ["CLIENT_CREDENTIALS"],
  });

export = async () => {
  const own = new authlete.Service("own", { serviceName: "Monitoring", issuer: "https://monitoring.example" });
  const services = await marked();
  // Clients that registered themselves are in nobody's program.
  const clients = await Promise.all(services.map(({ id }) => authlete.getClients({ serviceId: id })));
  return {
    own: own.id,
    monitors: services.map(({ id }) => monitor(id).id),
    registered: clients.flat().filter(({ dynamicallyRegistered }) => dynamicallyRegistered).length,
  };
};
