import * as pulumi from "@pulumi/pulumi";
import * as cloud from "@pulumi/pulumiservice";

// A stack of its own: what a stack says about itself takes effect one deployment late.
const prod = { organization: "acme", project: "gitops", stack: "prod" };

const settings = new cloud.DeploymentSettings("prod", {
  ...prod,
  sourceContext: { git: { branch: "refs/heads/main" } },
  // The variables below would be in reach of whatever program a pull request brings.
  vcs: { provider: "github", repository: "acme/clients", deployCommits: true, previewPullRequests: false },
  operationContext: {
    // A drift run runs no program: it takes the credential from here, or from an ESC environment of the stack.
    environmentVariables: { AUTHLETE_ACCESS_TOKEN: new pulumi.Config().requireSecret("authleteAccessToken") },
    preRunCommands: ["npm ci", "npx pulumi-authlete validate clients"],
    options: { skipInstallDependencies: true },
  },
});

// Shows drift in Pulumi Cloud, and leaves it to people to restore or accept it.
new cloud.DriftSchedule(
  "nightly",
  { ...prod, scheduleCron: "23 4 * * *", autoRemediate: false },
  { dependsOn: settings },
);
