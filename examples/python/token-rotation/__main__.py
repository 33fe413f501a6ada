import pulumi
import pulumi_authlete as authlete

shop = authlete.Service("shop", service_name="Shop", issuer="https://auth.shop.example")
token = authlete.ServiceToken(
    "token",
    service_id=shop.id,
    description="Client management of the shop",
    preset=authlete.ServiceTokenPreset.ADMIN_AS,
    rotate=pulumi.Config().get("generation") or "1",
    rotate_every="30d",
)
# What uses the token gets the new one before the old one is revoked.
of_shop = authlete.Provider("of-shop", access_token=token.access_token)
authlete.Client(
    "web",
    service_id=shop.id,
    client_name="Shop web",
    redirect_uris=["https://shop.example/callback"],
    opts=pulumi.ResourceOptions(provider=of_shop),
)

pulumi.export("accessToken", token.access_token)
pulumi.export("rotatesAt", token.rotates_at)
