/** The time that this package adds to the start of a program and of the plugin. */
import { cpuTimeOf, type Figure, medianDifference } from "./measure";

const ROUNDS = 15;
const requireAll = (...modules: string[]) => ["-e", modules.map((name) => `require("${name}")`).join(";")];
const addedCpuTime = (rounds: number, base: string[], more: string[]) =>
  medianDifference(
    () => cpuTimeOf(requireAll(...base)),
    () => cpuTimeOf(requireAll(...more)),
    rounds,
  );

export const measureLoading = (rounds = ROUNDS): Figure[] => [
  {
    what: "plugin: loading provider/client, in addition to an empty process",
    value: addedCpuTime(rounds, [], ["pulumi-authlete/provider/client"]),
    unit: "ms",
    bound: 150,
  },
  {
    what: "program: loading pulumi-authlete, in addition to @pulumi/pulumi",
    value: addedCpuTime(rounds, ["@pulumi/pulumi"], ["@pulumi/pulumi", "pulumi-authlete"]),
    unit: "ms",
    bound: 100,
  },
];
