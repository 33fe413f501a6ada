package main

import (
	"example.com/pulumi-authlete/sdk/go/authlete"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		shop, err := authlete.NewService(ctx, "shop", &authlete.ServiceArgs{
			ServiceName: pulumi.String("Shop"),
			Issuer:      pulumi.String("https://auth.shop.example"),
		})
		if err != nil {
			return err
		}
		web, err := authlete.NewClient(ctx, "web", &authlete.ClientArgs{
			ServiceId:       shop.ID(),
			ClientName:      pulumi.String("Shop web"),
			ClientType:      authlete.ClientTypeConfidential,
			TokenAuthMethod: authlete.ClientAuthMethodClientSecretBasic,
			RedirectUris:    pulumi.StringArray{pulumi.String("https://shop.example/callback")},
		})
		if err != nil {
			return err
		}
		ctx.Export("clientId", web.ClientId)
		return nil
	})
}
