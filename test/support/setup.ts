/** Once, before the files are dealt out to several processes: each would fetch or build a CLI that is missing. */
import { pulumiCli } from "../../scripts/cli";

export const mochaGlobalSetup = async (): Promise<void> => {
  await pulumiCli();
};
