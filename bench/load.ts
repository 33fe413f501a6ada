/** What this package adds to the start of a program and of the plugin. */
import { type Figure, over, run } from "./measure";

const ROUNDS = 15;
const loading = (...modules: string[]) => ["-e", modules.map((name) => `require("${name}")`).join(";")];
const added = (rounds: number, base: string[], more: string[]) =>
  over(
    () => run(loading(...base)),
    () => run(loading(...more)),
    rounds,
  );

export const load = (rounds = ROUNDS): Figure[] => [
  {
    what: "plugin: loading provider/client, over an empty process",
    value: added(rounds, [], ["pulumi-authlete/provider/client"]),
    unit: "ms",
    bound: 150,
  },
  {
    what: "program: loading pulumi-authlete, over @pulumi/pulumi",
    value: added(rounds, ["@pulumi/pulumi"], ["@pulumi/pulumi", "pulumi-authlete"]),
    unit: "ms",
    bound: 100,
  },
];
