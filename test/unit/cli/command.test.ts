/** The command itself: help, options, and what it does not know. */
import assert from "node:assert/strict";
import { command, parse, text, texts } from "../../../cli/command";
import { printHelp } from "../../../cli/help";
import { run } from "./run";

describe("The command", () => {
  it("fault 11: explains whoami with an example and its exit codes", async () => {
    for (const flag of ["--help", "-h"]) {
      const { code, stdout, stderr } = await run(["whoami", flag]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(
        stdout,
        /--json .*Exit codes:\n\n {2}0 .*\n {2}1 .*Example:\n\n {2}\$ npx pulumi-authlete whoami\n/s,
      );
    }
  });

  it("lists its subcommands, and explains each", async () => {
    const { code, stdout } = await run(["--help"]);
    assert.equal(code, 0);
    for (const name of ["whoami", "emulator"]) {
      assert.match(stdout, new RegExp(`^  ${name} `, "m"));
      assert.match((await run([name, "--help"])).stdout, new RegExp(`^Usage: pulumi-authlete ${name} `));
    }
  });

  it("says what it does not know, and how to find out", async () => {
    const cases: [string[], RegExp][] = [
      [[], /^Usage: pulumi-authlete <command>/],
      [["whoamI"], /^There is no command "whoamI"\.\n\nUsage:/],
      [["constructor"], /^There is no command "constructor"\./],
      [["whoami", "--jsn"], /^Unknown option '--jsn'\. `pulumi-authlete whoami --help` shows what it takes\.\n$/],
      [["whoami", "prod"], /^Unexpected argument 'prod'\. `pulumi-authlete whoami --help` shows what it takes\.\n$/],
      [["emulator", "--port", "x"], /^--port must be a number from 0 to 65535/],
    ];
    const results = await Promise.all(cases.map(async ([args, expected]) => ({ ...(await run(args)), expected })));
    for (const { code, stdout, stderr, expected } of results) {
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, expected);
    }
  });
});

describe("The table of a command", () => {
  const table = command({
    summary: "compares",
    about: "Compares.",
    positionals: { left: { about: "the first" }, right: { about: "the second", optional: true } },
    options: { stack: text("<name>", "a stack"), only: texts("<filter>", "a filter") },
    exitCodes: { 0: "done" },
    examples: ["$ compare a b"],
    run: async () => 0,
  });

  it("gives the values of options, and arguments in their places", () => {
    const { values, positionals } = parse("compare", table, ["a", "--only", "x", "--only=y", "b", "--stack", "dev"]);
    assert.deepEqual({ ...values, positionals }, { only: ["x", "y"], stack: "dev", positionals: ["a", "b"] });
  });

  it("refuses an argument too many and one too few, but not beside --help", () => {
    const shown = "`pulumi-authlete compare --help` shows what it takes.";
    assert.throws(() => parse("compare", table, []), { message: `<left> is missing. ${shown}` });
    assert.throws(() => parse("compare", table, ["a", "b", "c"]), { message: `Unexpected argument 'c'. ${shown}` });
    assert.equal(parse("compare", table, ["--help"]).values["help"], true);
  });

  it("gives the help, in columns", () => {
    const lines = printHelp("compare", table).split("\n");
    assert.equal(lines[0], "Usage: pulumi-authlete compare <left> [<right>] [--stack <name>] [--only <filter>]…");
    assert.deepEqual(lines.slice(4, 6), ["  <left>           the first", "  <right>          the second"]);
    assert.equal(lines[7], "  --only <filter>  a filter; may be repeated");
  });
});
