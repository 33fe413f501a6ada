/** A stand-in for `gh`, GitHub's command. It keeps issues and comments in a file, and does only what its token may. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

export interface Issue {
  number: number;
  title: string;
  body: string;
  label: string;
  state: "open" | "closed";
  comments: string[];
}

/** What GitHub holds of a repository. */
export interface Hub {
  labels: string[];
  issues: Issue[];
  /** The comments on pull requests, by number. */
  comments: Record<string, string[]>;
}

/** The right that a command needs, the flags that it takes, and what it does; it may print a text. */
interface Command {
  right: string;
  options: ParseArgsOptionsConfig;
  run(hub: Hub, flags: Record<string, string>, subject: string): unknown;
}

const text = { type: "string" } as const;
const issueOf = ({ issues }: Hub, number: string): Issue =>
  issues.find((issue) => issue.number === Number(number)) ?? assert.fail(`there is no issue ${number}`);
const contentOf = (file = ""): string => {
  const content = readFileSync(file, "utf8");
  assert.ok(content.length <= 65_536, "Body is too long (maximum is 65536 characters)");
  return content;
};

const commands: Record<string, Command> = {
  "label create": {
    right: "issues",
    options: { force: { type: "boolean" }, description: text },
    run: ({ labels }, _flags, name) => labels.push(name),
  },
  "issue list": {
    right: "issues",
    options: { app: text, label: text, json: text, jq: text },
    run({ issues }, { app, label, json, jq }) {
      assert.deepEqual([app, json, jq], ["github-actions", "number", ".[0].number // empty"]);
      return issues.find((issue) => issue.state === "open" && issue.label === label)?.number.toString() ?? "";
    },
  },
  "issue create": {
    right: "issues",
    options: { title: text, label: text, "body-file": text },
    run({ issues, labels }, { title = "", label = "", "body-file": file }) {
      assert.ok(labels.includes(label), `could not add label: '${label}' not found`);
      issues.push({ number: issues.length + 1, title, label, body: contentOf(file), state: "open", comments: [] });
    },
  },
  "issue edit": {
    right: "issues",
    options: { "body-file": text },
    run: (hub, flags, number) => Object.assign(issueOf(hub, number), { body: contentOf(flags["body-file"]) }),
  },
  "issue close": {
    right: "issues",
    options: { comment: text },
    run(hub, { comment = "" }, number) {
      const issue = issueOf(hub, number);
      issue.comments.push(comment);
      issue.state = "closed";
    },
  },
  "pr comment": {
    right: "pull-requests",
    options: { "edit-last": { type: "boolean" }, "create-if-none": { type: "boolean" }, "body-file": text },
    run: ({ comments }, flags, number) => {
      comments[number] = [...(comments[number] ?? []).slice(0, -1), contentOf(flags["body-file"])];
    },
  },
};

export const readHub = (file: string): Hub =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { labels: [], issues: [], comments: {} };

function main(file: string, [noun, verb, ...args]: string[]): void {
  const { right, options, run } = commands[`${noun} ${verb}`] ?? assert.fail(`gh ${noun} ${verb} is not known here`);
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  // The token of a job says what it may.
  const { permissions, down } = JSON.parse(process.env["GH_TOKEN"] ?? "{}");
  assert.notEqual(down, `${noun} ${verb}`, "HTTP 503: GitHub is unavailable");
  assert.equal(permissions?.[right], "write", "HTTP 403: Resource not accessible by integration");
  assert.equal(process.env["GH_REPO"], "acme/clients", "not a git repository, and GH_REPO names none");
  const hub = readHub(file);
  const printed = run(hub, values as Record<string, string>, positionals[0] ?? "");
  writeFileSync(file, JSON.stringify(hub));
  if (typeof printed === "string") console.log(printed);
}

const [, , file, ...args] = process.argv;
if (require.main === module) main(file ?? "", args);
