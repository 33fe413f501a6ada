/** Every field of the tables: set, read back without drift, changed, dropped, and refused under its path. */
import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator/index";
import type { Generation } from "../../src/call";
import { isSame } from "../../src/plan/compare";
import clientProvider from "../../src/provider/client";
import serviceProvider from "../../src/provider/service";
import { client } from "../../src/resources/client";
import { membersOf, type Row } from "../../src/resources/row";
import type { Definition } from "../../src/resources/schema";
import { service } from "../../src/resources/service";
import { isEmpty } from "../../src/value";
import { type Config, configOf, configure } from "../support/emulator";
import { openSecrets } from "../support/resource";
import { sampleOf } from "../support/sample";

type Fields = Record<string, unknown>;

const kinds = [
  { def: service, provider: serviceProvider },
  { def: client, provider: clientProvider },
];

let emulator: Emulator;

before(async () => {
  emulator = await startEmulator();
});
after(() => emulator.close());

/** Reads an object directly from the emulator. */
async function readActual(generation: Generation, def: Definition, id: string): Promise<Fields> {
  const [serviceId, clientId] = id.split("/");
  const prefix = generation === 3 ? `/api/${serviceId}` : "/api";
  const path = def === client ? `${prefix}/client/get/${clientId}` : serviceGet(generation, serviceId as string);
  const { accessToken, serviceOwnerApiKey, serviceOwnerApiSecret } = emulator.credentials;
  const owner = `Basic ${btoa(`${serviceOwnerApiKey}:${serviceOwnerApiSecret}`)}`;
  const authorization = generation === 2 && def === service ? owner : `Bearer ${tokens.get(generation) ?? accessToken}`;
  const answer = await fetch(emulator.url + path, { headers: { authorization } });
  return (await answer.json()) as Fields;
}

const serviceGet = (generation: Generation, id: string) =>
  generation === 3 ? `/api/${id}/service/get` : `/api/service/get/${id}`;
/** Tokens of the seeded service: the owner's credential does not reach clients. */
const tokens = new Map<Generation, string>();

/** Starts a run with the organization's token in 3.0, or the credentials of the service owner in 2.x. */
function startRun(generation: Generation): void {
  const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator.credentials;
  const owner: Config = { accessToken: undefined, apiVersion: "2", serviceOwnerApiKey, serviceOwnerApiSecret };
  const rateLimits = '{"perSecond":100000,"client":1e6,"service":1e6}';
  configure(configOf(emulator, { rateLimits, ...(generation === 2 && owner) }));
}

/** The members that a dropped object must lose. Numbers without a documented default stay. */
const withoutNumbers = (row: Row, value: unknown) =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([member]) => membersOf(row)[member]?.type !== "integer"));

for (const generation of [3, 2] as const) {
  for (const { def, provider } of kinds) {
    describe(`The fields of a ${def.kind} in Authlete ${generation}`, () => {
      let base: Fields;

      before(() => {
        tokens.clear();
        const supportedScopes = ["text-1", "https://a.example/1", "https://b.example/2"].map((name) => ({ name }));
        const { apiKey: serviceId, accessToken } = emulator.seed({
          service: { supportedScopes, supportedCustomClientMetadata: ["a", "b", "keys"] },
        } as never);
        if (def === client) tokens.set(generation, accessToken);
        startRun(generation);
        base = def === client ? { serviceId: String(serviceId), __provider: "x" } : { __provider: "x" };
      });

      const fields = Object.entries(def.inputs).filter(([, row]) => !row.immutable && !row.local);
      for (const [name, row] of fields) {
        if (row.only && row.only !== generation) {
          it(`${name} is refused, because it belongs to the other generation`, async () => {
            const { failures } = await provider.check({}, { ...base, [name]: sampleOf(row, generation).first });
            assert.match(
              failures?.map(({ reason }) => reason).join("\n") ?? "",
              new RegExp(`^${name}: .*(2\\.x|3\\.0)`, "m"),
            );
          });
        } else {
          it(`${name} is set, read back, changed, dropped and checked`, () => assertRoundTrip(name, row));
        }
      }

      async function assertRoundTrip(name: string, row: Row) {
        const { first, second, invalid, path } = sampleOf(row, generation);
        const { id, outs } = await provider.create(await check({ ...base, [name]: first }));
        let state = await assertNoDrift(id as string, openSecrets(outs), { ...base, [name]: first });
        for (const inputs of [
          { ...base, [name]: second },
          { ...base, [name]: first },
        ]) {
          state = openSecrets((await provider.update(id as string, state, await check(inputs))).outs);
          state = await assertNoDrift(id as string, state, inputs);
        }
        state = openSecrets((await provider.update(id as string, state, await check(base))).outs);
        assertDropped(name, row, await readActual(generation, def, id as string), first);
        await assertNoDrift(id as string, state, base);
        const { failures } = await provider.check({}, { ...base, [name]: invalid });
        assert.ok(
          failures?.some(({ reason }) => reason.startsWith(`${name}${path}: `)),
          JSON.stringify(failures),
        );
        await provider.delete(id as string, state);
      }

      /** The inputs that the engine would send, after a check without failures. */
      async function check(news: Fields): Promise<Fields> {
        const { inputs, failures } = await provider.check({}, news);
        assert.deepEqual(failures, []);
        return inputs as Fields;
      }

      /** Asserts that a refresh returns the program's inputs, and that they cause no diff. Returns the new state. */
      async function assertNoDrift(id: string, olds: Fields, inputs: Fields): Promise<Fields> {
        const read = await provider.read(id, olds);
        assert.deepEqual(openSecrets(read.inputs), inputs);
        const props = openSecrets(read.props);
        assert.deepEqual(await provider.diff(id, props, inputs), { changes: false });
        return props;
      }

      function assertDropped(name: string, row: Row, now: Fields, last: unknown) {
        if (name === "clientSecret") assert.equal(now[name], last);
        else if (row.default)
          assert.ok(isSame(row, now[name], typeof row.default === "function" ? row.default(now) : row.default));
        else if (row.default === undefined && (row.type === "integer" || row.type === "enum"))
          assert.deepEqual(now[name], last);
        else if (name === "extra") assert.equal(now.newer, undefined);
        else if ("members" in row)
          assert.ok(isEmpty(withoutNumbers(row, now[name])), `${name} is still ${JSON.stringify(now[name])}`);
        else
          assert.ok(
            isEmpty(now[name]) || isSame(row, now[name], row.readsAs),
            `${name} is still ${JSON.stringify(now[name])}`,
          );
      }
    });
  }
}
