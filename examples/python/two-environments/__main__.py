import pulumi
import pulumi_authlete as authlete

config = pulumi.Config()

for environment in ["staging", "production"]:
    # What a provider leaves out comes from the environment, such as AUTHLETE_ORGANIZATION_ID.
    provider = authlete.Provider(environment, access_token=config.require_secret(f"{environment}Token"))
    opts = pulumi.ResourceOptions(provider=provider)
    issuer = f"https://auth.{environment}.example"
    service = authlete.Service(environment, service_name=f"Shop, {environment}", issuer=issuer, opts=opts)
    redirect_uris = [f"https://shop.{environment}.example/callback"]
    authlete.Client(
        f"{environment}-web", service_id=service.id, client_name="Web", redirect_uris=redirect_uris, opts=opts
    )
