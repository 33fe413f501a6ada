/** Every secret that was ever issued or made, searched for in all that a stack's life prints and keeps. */
import assert from "node:assert/strict";
import type { Json } from "../support/console";
import { day } from "../support/key-rotation";
import { MovedClock } from "../support/moved-clock";
import { runInParallel, withProject } from "../support/parallel";
import type { Program, Project } from "../support/project";
import { assertHidden } from "../support/spellings";

const clock = new MovedClock();
const hsk = { kty: "EC", use: "sig", alg: "ES256", kid: "2026-1", hsmName: "google" };

const programAt = (rotate: string, { baseUrl = "", idpUrl = "" }): Program => ({
  resources: {
    keys: {
      kind: "KeySet",
      args: { algorithms: ["ES256", "RSA_OAEP_256"], rotateEvery: "30d", publishFor: "1d", retainFor: "1d" },
    },
    shop: { kind: "Service", args: { serviceName: "Shop", hsmEnabled: true, jwks: "@keys.jwks" } },
    hsk: { kind: "Hsk", args: { serviceId: "@shop.id", ...hsk } },
    token: { kind: "ServiceToken", args: { serviceId: "@shop.id", description: "CI", rotate } },
    checks: { kind: "OrganizationToken", args: { description: "Checks", rotate } },
    web: { kind: "Client", args: { serviceId: "@shop.id", clientName: "Web", rotateClientSecret: rotate } },
    own: { kind: "Provider", args: { accessToken: "@token.accessToken", baseUrl, idpUrl } },
    app: { kind: "Client", args: { serviceId: "@shop.id", clientName: "App" }, opts: { provider: "own" } },
  },
  outputs: { token: "@token.accessToken", jwks: "@keys.jwks", secret: "@web.clientSecret", key: "@shop.apiSecret" },
});

/** The private members of all keys in a JWK Set. */
const privateMembers = (jwks: string): string[] =>
  JSON.parse(jwks).keys.flatMap((key: Json) => ["d", "p", "q", "dp", "dq", "qi"].flatMap((name) => key[name] ?? []));

/** What the engine itself logs of every property of any package that passes through it. */
const ofEngine = /^\{"time":"[^"]+","level":"INFO","msg":"(Unm|M)arshaling property for RPC\[/;

async function live(project: Project): Promise<void> {
  const { authlete } = project;
  const addresses = { baseUrl: authlete.url, idpUrl: authlete.idpUrl };
  /** What this package has made itself: keys, and rotated client secrets. */
  const made = new Set<string>();
  const printed: string[] = [];
  const run = async (...args: string[]) => {
    const { out } = await project.run(args, { env: clock.env });
    const { jwks, secret } = await project.outputs();
    for (const each of [...(jwks ? privateMembers(jwks) : []), ...(secret ? [secret] : [])]) made.add(each);
    return out;
  };
  const secrets = () => [...authlete.secrets, ...made];
  const up = ["up", "--yes", "--skip-preview"];

  for (const generation of ["1", "2", "3"]) {
    project.setProgram(programAt(generation, addresses));
    printed.push(await run("preview", "--diff", "--debug"), await run(...up), await run(...up, "--debug"));
    clock.moveTo(clock.now() + 32 * day);
  }
  printed.push(await run("refresh", "--yes", "--skip-preview", "--debug"), await run("stack", "history"));

  project.setProgram(programAt("4", addresses));
  const lines = (await run(...up, "--debug", "--logtostderr", "-v=9")).split("\n");
  const isOfEngine = (line: string) => ofEngine.test(line);
  const shown = lines.filter((line) => secrets().some((secret) => line.includes(secret)));
  assert.ok(shown.length > 0);
  assert.deepEqual(
    shown.filter((line) => !isOfEngine(line)).map((line) => line.slice(0, 200)),
    [],
  );
  printed.push(...lines.filter((line) => !isOfEngine(line)));

  const destroyed = await project.run(["destroy", "--yes", "--skip-preview", "--debug"], { env: clock.env });
  printed.push(destroyed.out);
  const counts = [authlete.secrets.length, made.size];
  assert.ok(
    counts.every((count) => count >= 11),
    `${counts} secrets`,
  );
  assertHidden([...printed, ...project.stateTexts()].join("\n"), secrets());
}

describe("Every secret that Authlete has issued and every key that a KeySet has made", () => {
  runInParallel({
    "shows nowhere, but where the engine at -v=9 logs it": withProject({ options: { clock } }, live),
  });
});
