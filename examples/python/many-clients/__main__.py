import json
from pathlib import Path

import pulumi
import pulumi_authlete as authlete

# The key is the resource's name. As long as it stays, everything else can change without replacing the client.
entries = json.loads(Path(__file__).with_name("clients.json").read_text())
service = authlete.Service("apps", service_name="Apps", issuer="https://auth.apps.example")

clients = {
    entry["key"]: authlete.Client(
        entry["key"],
        service_id=service.id,
        client_name=entry["name"],
        client_id_alias=entry["key"],
        client_type=authlete.ClientType.CONFIDENTIAL,
        token_auth_method=authlete.ClientAuthMethod.CLIENT_SECRET_BASIC,
        redirect_uris=entry["redirects"],
    )
    for entry in entries
}

pulumi.export(
    "credentials",
    {key: {"id": client.client_id, "secret": client.client_secret} for key, client in clients.items()},
)
