/** What we build from the public Go modules of Pulumi. */
import { version } from "@pulumi/pulumi/version";
import type { GoProgram } from "./go-build";

const MODULES = "github.com/pulumi/pulumi";
const SDK = `${MODULES}/sdk/v3`;
const CODEGEN = `${MODULES}/pkg/v3/codegen`;

export const cli: GoProgram = {
  title: `the Pulumi CLI ${version}`,
  minutes: 5,
  modules: [`${MODULES}/pkg/v3/cmd/pulumi@v${version}`, `${SDK}@v${version}`],
  main: `${MODULES}/pkg/v3/cmd/pulumi`,
  flags: ["-tags", "osusergo,grpcnotrace", "-ldflags", `-s -w -X ${SDK}/go/common/version.Version=v${version}`],
};

/** The language host for YAML. The module proxy has no host for another language. */
export const yamlHost: GoProgram = {
  title: "Pulumi's language host for YAML",
  minutes: 2,
  modules: ["github.com/pulumi/pulumi-yaml@v1.25.0"],
  main: ".",
  sources: "scripts/yaml-host",
  flags: ["-ldflags", "-s -w"],
};

export const sdkGenerator: GoProgram = {
  title: "the generator of the SDKs",
  minutes: 4,
  modules: ["go", "python", "schema"].map((name) => `${CODEGEN}/${name}@v${version}`),
  main: ".",
  sources: "scripts/sdks",
};
