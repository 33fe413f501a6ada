import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

/** One team's login: a service, the team's web application, and an API that introspects its tokens. */
class Login extends pulumi.ComponentResource {
  readonly clientId: pulumi.Output<string>;

  constructor(name: string, { issuer, app }: { issuer: string; app: string }, opts?: pulumi.ComponentResourceOptions) {
    super("example:index:Login", name, {}, opts);
    const child = { parent: this };
    const { id: serviceId } = new authlete.Service(name, { serviceName: name, issuer }, child);
    const redirectUris = [`${app}/callback`];
    const web = new authlete.Client(`${name}-web`, { serviceId, clientName: "Web", redirectUris }, child);
    const description = pulumi.interpolate`Introspects the tokens of ${web.clientId}`;
    new authlete.Client(`${name}-api`, { serviceId, clientName: "API", description }, child);
    this.clientId = web.clientId;
    this.registerOutputs({ clientId: this.clientId });
  }
}

const shop = new Login("shop", { issuer: "https://auth.shop.example", app: "https://shop.example" });

export const clientId = shop.clientId;
