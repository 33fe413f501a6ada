import * as pulumi from "@pulumi/pulumi";
import * as authlete from "pulumi-authlete";

// An explicit provider ignores the stack's configuration, so the program passes it on. To give staging its own token,
// run `pulumi config set --secret stagingToken …`. Otherwise both environments use the same one.
const own = new pulumi.Config();
const config = new pulumi.Config("authlete");
const place = {
  baseUrl: config.get("baseUrl"),
  idpUrl: config.get("idpUrl"),
  organizationId: config.get("organizationId"),
  apiServerId: config.get("apiServerId"),
};

for (const environment of ["staging", "production"]) {
  const accessToken = own.getSecret(`${environment}Token`) ?? config.requireSecret("accessToken");
  const provider = new authlete.Provider(environment, { ...place, accessToken });
  const issuer = `https://auth.${environment}.example`;
  const service = new authlete.Service(environment, { serviceName: `Shop, ${environment}`, issuer }, { provider });
  const redirectUris = [`https://shop.${environment}.example/callback`];
  new authlete.Client(`${environment}-web`, { serviceId: service.id, clientName: "Web", redirectUris }, { provider });
}
