/** Findings as people, GitHub and code scanning read them. */
import { relative, resolve } from "node:path";
import { visible } from "../../src/data/check";
import type { Problem } from "../../src/data/source";
import { manifest } from "../manifest";
import { counted } from "../words";

export interface Finding extends Problem {
  level: "error" | "warning";
}

export type Format = (findings: readonly Finding[], clients: number) => string;

const text: Format = (findings, clients) => {
  const lines = findings.map(({ place: { file, line, column }, level, message }) =>
    visible(`${file}:${line}:${column}: ${level}: ${message}`),
  );
  const errors = findings.filter(({ level }) => level === "error").length;
  const sum = `${counted(errors, "error")}, ${counted(findings.length - errors, "warning")} in ${counted(clients, "client")}`;
  return `${[...lines, sum].join("\n")}\n`;
};

/** The path of a file as GitHub knows it: from the top of the repository, wherever the command runs. */
const pathOf = (file: string): string => relative(process.env["GITHUB_WORKSPACE"] ?? ".", resolve(file));

/** Workflow commands: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const github: Format = (findings) =>
  findings
    .map(({ place: { file, line, column }, level, message }) => {
      const place = `file=${property(pathOf(file))},line=${line},col=${column}`;
      return `::${level} ${place},title=pulumi-authlete::${data(visible(message))}\n`;
    })
    .join("");

const data = (value: string) => value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (value: string) => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");

const rules = [
  { id: "error", shortDescription: { text: "Authlete or its provider would refuse the client" } },
  { id: "warning", shortDescription: { text: "Authlete would accept the client, which cannot work" } },
];

const sarif: Format = (findings) => {
  const results = findings.map(({ place: { file, line, column }, level, message }) => {
    const artifactLocation = { uri: pathOf(file).split(/[\\/]/).map(encodeURIComponent).join("/") };
    const region = { startLine: line, startColumn: column };
    return {
      ruleId: level,
      level,
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
    };
  });
  const driver = { name: "pulumi-authlete", version: manifest.version, rules };
  const log = { version: "2.1.0", runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }] };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", ...log }, undefined, 2)}\n`;
};

export const formats: Record<string, Format> = { text, github, sarif };
