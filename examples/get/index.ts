import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// Select another team's service: `pulumi config set serviceId 1234567890`. Without it, this example creates its own.
const make = () => new authlete.Service("made", { serviceName: "Theirs", issuer: "https://auth.theirs.example" });
const service = authlete.Service.get("found", new pulumi.Config().get("serviceId") ?? make().id);

const web = new authlete.Client("web", {
  serviceId: service.id,
  clientName: pulumi.interpolate`Web client of ${service.serviceName}`,
  redirectUris: ["https://shop.example/callback"],
});

export const issuer = service.issuer;
export const clientId = web.clientId;
