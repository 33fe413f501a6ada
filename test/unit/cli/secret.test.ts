/** The secret of a client, handed to another program. */
import assert from "node:assert/strict";
import { configOf, useEmulator } from "../../support/emulator";
import { envOf } from "../../support/settings";
import { run } from "./run";

const emulator = useEmulator();
const env = () => envOf(configOf(emulator()));
const pulumi = { stderr: "error: no project\n" };
const clientSecret = "s".repeat(40);

/** A program that says how many characters it got, and whether they are the secret. */
const count = [
  process.execPath,
  "-e",
  `let got = ""; process.stdin.on("data", (part) => (got += part)).on("end", () => console.log(got.length, got === process.argv[1], process.argv[2]))`,
  clientSecret,
];

function seed(): string {
  const { apiKey, clientIds } = emulator().seed({ clients: [{ clientName: "Web", clientSecret }] });
  return `${apiKey}/${clientIds[0]}`;
}

describe("secret", () => {
  it("writes the secret, and nothing else, to the input of the program", async () => {
    const { code, stdout } = await run(["secret", seed(), "--", ...count, "--stack"], { pulumi, env: env() });
    assert.deepEqual([code, stdout], [0, "40 true --stack\n"]);
  });

  it("shows the secret nowhere itself, whether the program reads it or not", async () => {
    const id = seed();
    const fail = [process.execPath, "-e", "process.exit(3)"];
    const { code, stdout, stderr } = await run(["secret", id, "--", ...fail], { pulumi, env: env() });
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /ended with exit code 3\.$/m);
    const missing = await run(["secret", id, "--", "no-such-program"], { pulumi, env: env() });
    assert.match(missing.stderr, /^"no-such-program" cannot be run: spawn no-such-program ENOENT$/m);
    for (const text of [stderr, missing.stderr, missing.stdout]) assert.ok(!text.includes(clientSecret));
  });

  it("starts no program if the secret cannot be read", async () => {
    const id = seed();
    const say = ["--", process.execPath, "-e", "console.log('started')"];
    const limited = emulator().issue({ rights: ["MODIFY_CLIENT"], serviceId: String(id.split("/")[0]) });
    const cases: [id: string, env: NodeJS.ProcessEnv, reason: RegExp][] = [
      [`${id}1`, env(), /404 \[A001212\]/],
      ["7", env(), /"7" is not the id of a Client: give <serviceId>\/<clientId>/],
      [id, { ...env(), AUTHLETE_ACCESS_TOKEN: "ended" }, /401/],
    ];
    for (const [given, surroundings, reason] of cases) {
      const { code, stdout, stderr } = await run(["secret", given, ...say], { pulumi, env: surroundings });
      assert.deepEqual([code, stdout], [1, ""], stderr);
      assert.match(stderr, reason);
    }
    const found = await run(["secret", id, ...say], { pulumi, env: { ...env(), AUTHLETE_ACCESS_TOKEN: limited } });
    assert.equal(found.stdout, "started\n");
  });

  it("needs a program, so that it never prints", async () => {
    const { code, stderr } = await run(["secret", "7/8"], { pulumi, env: env() });
    assert.equal(code, 1);
    assert.match(stderr, /^<program> is missing\. `pulumi-authlete secret --help` shows what it takes\.$/m);
    assert.match(
      (await run(["secret", "--help"])).stdout,
      /^Usage: pulumi-authlete secret <client> -- <program>… \[--stack/,
    );
  });
});
