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
		token, err := authlete.NewServiceToken(ctx, "token", &authlete.ServiceTokenArgs{
			ServiceId:   shop.ID(),
			Description: pulumi.String("Client management of the shop"),
			Preset:      authlete.ServiceTokenPresetAdminAs,
			RotateEvery: pulumi.String("30d"),
		})
		if err != nil {
			return err
		}
		ctx.Export("accessToken", token.AccessToken)
		ctx.Export("rotatesAt", token.RotatesAt)
		return nil
	})
}
