/** The command `migrate --from-2.x`, as a user runs it. */
import assert from "node:assert/strict";
import { callsOf, useEmulator } from "../../../support/emulator";
import { type Pulumi, type Result, run } from "../run";
import { exported } from "./from-2.x/world";

const old = useEmulator();
const next = useEmulator();
const secrets = ["callback-secret-of-the-shop", "client-secret-of-2.x", "client-secret-of-3.0"];

/** What `pulumi stack export --show-secrets` shows of a secret. */
const shown = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  plaintext: JSON.stringify(value),
});

function seedBoth(clients: object[] = [{ clientId: 91, clientName: "Web", clientSecret: secrets[2] }]) {
  const service = { serviceName: "Shop", authenticationCallbackApiSecret: secrets[0] };
  const web = { clientId: 11, clientName: "Web", clientSecret: secrets[1] };
  const app = { clientId: 12, clientName: "App" };
  old().seed({ apiKey: "5001", service, clients: [web, app, { clientName: "Other" }] } as never);
  next().seed({ apiKey: "7001", service, clients } as never);
}

const state = () => {
  const inputs = { serviceName: "Shop", authenticationCallbackApiSecret: shown(secrets[0]) };
  const web = { serviceId: "5001", clientName: "Web", developer: "a" };
  const resources = exported(
    { name: "shop", id: "5001", inputs },
    { name: "web", id: "5001/11", inputs: web, outputs: { clientSecret: shown(secrets[1]) } },
    { name: "app", id: "5001/12", inputs: { serviceId: "5001", clientName: "App" } },
  );
  return { deployment: { resources } };
};

function stacks(): Pulumi {
  const { serviceOwnerApiKey, serviceOwnerApiSecret } = old().credentials;
  const owner = { apiVersion: "2.3", serviceOwnerApiKey, serviceOwnerApiSecret: { secret: serviceOwnerApiSecret } };
  const token = { baseUrl: next().url, accessToken: { secret: next().credentials.accessToken } };
  const others = { "dev-3": { config: token, state: { deployment: {} } } };
  return { stack: "dev", config: { baseUrl: old().url, ...owner }, state: state(), others };
}

const migrate = (args: string[], pulumi = stacks()) =>
  run(["migrate", "--from-2.x", ...args], { project: true, pulumi });

function assertNoSecrets({ stdout, stderr }: Result): void {
  for (const secret of secrets) assert.ok(!(stdout + stderr).includes(secret), secret);
  for (const emulator of [old(), next()]) for (const call of callsOf(emulator)) assert.match(call, /^GET /);
}

/** What the JSON object says of the client web. */
const webIn = ({ stdout }: Result) => JSON.parse(stdout).resources.find(({ name }: { name: string }) => name === "web");

const chosen = ["--stack", "dev", "--to-stack", "dev-3"];

describe("migrate --from-2.x", () => {
  it("says what it found on both sides, and what follows", async () => {
    seedBoth();
    const result = await migrate(chosen);
    assert.deepEqual([result.code, result.stderr], [0, ""]);
    assert.deepEqual(result.stdout.split("\n"), [
      `From  stack dev: ${old().url}, Authlete 2.x`,
      `To    stack dev-3: ${next().url}, Authlete 3.0`,
      ...["", "In 3.0, and in the file:", ""],
      "  Service shop (5001) is 7001, by serviceName",
      "  Client web (5001/11) is 7001/91, by clientName",
      ...["", "Not in 3.0: `pulumi up` creates", ""],
      "  Client app (5001/12)",
      ...["", "Remove from the program:", ""],
      "  web: developer: Authlete 3.0 ignores this field on write; remove it",
      "",
      "What applications must learn anew, unless the program gives it as an input (a clientId as clientIdAlias):",
      "",
      "  app: clientId, clientSecret",
      "  web: clientId, clientSecret",
      "",
      "2.x has 1 other client in these services, and 3.0 has 0 of them: this stack does not manage them.",
      ...["", "Next:", ""],
      "  pulumi import --file migrate.json --generate-code=false --protect=false --yes --stack dev-3",
      "  pulumi up --stack dev-3",
      "  pulumi preview --refresh --expect-no-changes --stack dev-3",
      "",
      "Delete migrate.json after `pulumi up`: it holds secrets.",
      "",
    ]);
    assertNoSecrets(result);
  });

  it("prints one object with --json, and ends with 3 where something is to be decided", async () => {
    const web = { clientName: "Web", clientSecret: secrets[2] };
    seedBoth([
      { clientId: 91, ...web },
      { clientId: 92, ...web },
    ]);
    const result = await migrate(["--json", ...chosen]);
    const { from, to, files, next: commands } = JSON.parse(result.stdout);
    assert.deepEqual(
      [result.code, from, to, files, commands],
      [
        3,
        { stack: "dev", address: old().url },
        { stack: "dev-3", address: next().url },
        [".gitignore", "migrate.json"],
        [],
      ],
    );
    assert.deepEqual(webIn(result).candidates, ["7001/91", "7001/92"]);
    assertNoSecrets(result);
    const decided = await migrate(["--json", ...chosen, "--match", "5001/11=7001/92"]);
    assert.deepEqual([decided.code, webIn(decided).after], [0, "7001/92"]);
  });

  it("asks 2.x nothing with --offline", async () => {
    seedBoth();
    const { config: _, ...dev } = stacks();
    const result = await migrate(["--offline", "--json", ...chosen], dev);
    assert.equal(result.code, 0, result.stderr);
    assert.equal(webIn(result).after, "7001/91");
    assert.equal(old().calls.length, 0);
    assertNoSecrets(result);
  });

  const mistakes: [name: string, args: string[], message: RegExp][] = [
    ["no stack of 3.0", [], /^--to-stack is missing: /],
    [
      "a stack that is not there",
      ["--to-stack", "none"],
      /"error: no such stack"\. Name the stack of Authlete 3\.0 with --to-stack\.$/m,
    ],
    [
      "two stacks of 2.x",
      ["--to-stack", "dev"],
      /^Stack dev is one of Authlete 2\.x, says authlete:apiVersion: name that of 3\.0 with --to-stack\.$/m,
    ],
    [
      "two stacks of 3.0",
      ["--stack", "dev-3", "--to-stack", "dev-3"],
      /^Stack dev-3 is one of Authlete 3\.0, .* name that of 2\.x with --stack\.$/m,
    ],
    [
      "a stack without services",
      ["--offline", "--stack", "dev-3", "--to-stack", "dev-3"],
      /manages no service and no client/,
    ],
  ];
  for (const [name, args, message] of mistakes)
    it(`says what to do about ${name}`, async () => {
      seedBoth();
      const result = await migrate(args);
      assert.deepEqual([result.code, result.stdout], [1, ""]);
      assert.match(result.stderr, message);
      assert.doesNotMatch(result.stderr, /\n {4}at /);
      assertNoSecrets(result);
    });

  const ways: [args: string[], message: string][] = [
    [["--to-stack", "dev-3"], "Say what to migrate from: <terraform.tfstate>, or --from-2.x."],
    [["terraform.tfstate", "--from-2.x"], "Say what to migrate from: <terraform.tfstate>, or --from-2.x."],
    [["--from-2.x", "--to-stack", "dev-3", "--out", "iam"], "--out does not go with --from-2.x."],
    [["terraform.tfstate", "--to-stack", "dev-3"], "--to-stack goes only with --from-2.x."],
  ];
  for (const [args, message] of ways)
    it(`refuses ${args.join(" ")}`, async () => {
      const { code, stderr } = await run(["migrate", ...args]);
      assert.deepEqual([code, stderr], [1, `${message}\n`]);
    });

  it("shows no credential of a side that refuses it", async () => {
    seedBoth();
    const wrong = { secret: "wrong-credential" };
    const [dev, next] = [stacks(), stacks()];
    Object.assign(dev.config ?? {}, { serviceOwnerApiSecret: wrong });
    Object.assign(next.others?.["dev-3"]?.config ?? {}, { accessToken: wrong });
    for (const all of [dev, next]) {
      const { code, stdout, stderr } = await migrate(chosen, all);
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /^GET \/api\/.*: 401 .*; the credential is not valid/);
      assert.doesNotMatch(stderr, /wrong-credential/);
    }
  });
});
