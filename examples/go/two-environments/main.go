package main

import (
	"example.com/pulumi-authlete/sdk/go/authlete"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		for _, environment := range []string{"staging", "production"} {
			// What a provider leaves out comes from the environment, such as AUTHLETE_ORGANIZATION_ID.
			provider, err := authlete.NewProvider(ctx, environment, &authlete.ProviderArgs{
				AccessToken: config.New(ctx, "").RequireSecret(environment + "Token"),
			})
			if err != nil {
				return err
			}
			_, err = authlete.NewService(ctx, environment, &authlete.ServiceArgs{
				ServiceName: pulumi.String("Shop, " + environment),
				Issuer:      pulumi.Sprintf("https://auth.%s.example", environment),
			}, pulumi.Provider(provider))
			if err != nil {
				return err
			}
		}
		return nil
	})
}
