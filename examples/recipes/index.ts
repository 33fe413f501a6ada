import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as pulumi from "@pulumi/pulumi";

// Each other file here is a whole program. Copy one into a project of your own, or run it from here:
// `pulumi config set goal spa`.
const goal = new pulumi.Config().require("goal");
const names = readdirSync(__dirname).map((file) => basename(file, ".ts"));
const goals = names.filter((name) => /^[\w-]+$/.test(name) && !/^(index|node_modules)$/.test(name));
if (goal !== "all" && !goals.includes(goal)) throw new Error(`goal must be all, ${goals.join(", ")}`);

export const outputs = Object.fromEntries(
  goals.filter((name) => goal === "all" || name === goal).map((name) => [name, require(join(__dirname, name))]),
);
