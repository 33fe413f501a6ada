/** Installs the Pulumi CLI once, before mocha starts several processes that would each install it. */
import { pulumiCli } from "../../scripts/pulumi-cli";

export const mochaGlobalSetup = async (): Promise<void> => {
  await pulumiCli();
};
