import pulumi
import pulumi_authlete as authlete

shop = authlete.Service(
    "shop",
    service_name="Shop",
    issuer="https://auth.shop.example",
    supported_grant_types=[authlete.GrantType.AUTHORIZATION_CODE, authlete.GrantType.CLIENT_CREDENTIALS],
    access_token_duration=pulumi.Config().get_int("tokenSeconds") or 3600,
)
web = authlete.Client(
    "web",
    service_id=shop.id,
    client_name="Shop web",
    client_type=authlete.ClientType.CONFIDENTIAL,
    token_auth_method=authlete.ClientAuthMethod.CLIENT_SECRET_BASIC,
    redirect_uris=["https://shop.example/callback"],
)

pulumi.export("clientId", web.client_id)
pulumi.export("clientSecret", web.client_secret)
