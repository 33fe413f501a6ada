/** What this package adds to the start of a program and of the plugin. */
import { type Figure, over, run } from "./measure";

const ROUNDS = 15;
const loading = (...modules: string[]) => ["-e", modules.map((name) => `require("${name}")`).join(";")];
const added = (base: string[], more: string[]) =>
  over(
    () => run(loading(...base)),
    () => run(loading(...more)),
    ROUNDS,
  );

export const load = (): Figure[] => [
  {
    what: "plugin: loading provider/client, over an empty process",
    value: added([], ["pulumi-authlete/provider/client"]),
    unit: "ms",
    bound: 150,
  },
  {
    what: "program: loading pulumi-authlete, over @pulumi/pulumi",
    value: added(["@pulumi/pulumi"], ["@pulumi/pulumi", "pulumi-authlete"]),
    unit: "ms",
    bound: 100,
  },
];
