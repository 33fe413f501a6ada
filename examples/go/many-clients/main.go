package main

import (
	_ "embed"
	"encoding/json"

	"example.com/pulumi-authlete/sdk/go/authlete"
	p "github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

//go:embed clients.json
var text []byte

func create(ctx *p.Context) error {
	// The key is the resource's name. As long as it stays, everything else can change without replacing the client.
	var entries []struct{ Key, Name, Redirect string }
	if err := json.Unmarshal(text, &entries); err != nil {
		return err
	}
	apps, err := authlete.NewService(ctx, "apps", &authlete.ServiceArgs{ServiceName: p.String("Apps")})
	for i := 0; i < len(entries) && err == nil; i++ {
		entry := entries[i]
		uris := p.StringArray{p.String(entry.Redirect)}
		args := authlete.ClientArgs{ServiceId: apps.ID(), ClientName: p.String(entry.Name), RedirectUris: uris}
		_, err = authlete.NewClient(ctx, entry.Key, &args)
	}
	return err
}

func main() { p.Run(create) }
