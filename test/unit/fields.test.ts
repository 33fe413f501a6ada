import assert from "node:assert/strict";
import { type Emulator, startEmulator } from "../../emulator/index";
import type { Generation } from "../../src/call";
import { isSame } from "../../src/plan/compare";
import clientProvider from "../../src/provider/client";
import serviceProvider from "../../src/provider/service";
import { client } from "../../src/resources/client";
import { type Definition, membersOf, type Row } from "../../src/resources/schema";
import { service } from "../../src/resources/service";
import { isEmpty } from "../../src/value";
import { sample } from "../support/sample";

/** For every field: set, read back without drift, changed, dropped, and refused under its path. */
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

/** Authlete as it is, asked with its own words. */
async function actual(generation: Generation, def: Definition, id: string): Promise<Fields> {
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
/** A token for the seeded service, where the owner's credential reaches no client. */
const tokens = new Map<Generation, string>();

function configure(generation: Generation): void {
  const { organizationId, apiServerId, accessToken, serviceOwnerApiKey, serviceOwnerApiSecret } = emulator.credentials;
  const owner = {
    "authlete:serviceOwnerApiKey": serviceOwnerApiKey,
    "authlete:serviceOwnerApiSecret": serviceOwnerApiSecret,
  };
  const config: Record<string, unknown> = {
    ...(generation === 2 ? owner : { "authlete:accessToken": accessToken }),
    "authlete:baseUrl": emulator.url,
    "authlete:idpUrl": emulator.url,
    "authlete:rateLimits": '{"perSecond":100000,"client":1e6,"service":1e6}',
    "authlete:apiVersion": String(generation),
    "authlete:organizationId": String(organizationId),
    "authlete:apiServerId": String(apiServerId),
  };
  const get = (key: string) => config[key] as string;
  for (const { provider } of kinds) provider.configure({ config: { get, require: get } } as never);
}

/** Numbers and enums without a documented default stay, inside an object too. */
const withoutNumbers = (row: Row, value: unknown) =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([member]) => membersOf(row)[member]?.type !== "integer"));

const plainOf = (value: unknown): unknown =>
  value !== null && typeof value === "object" && "4dabf18193072939515e22adb298388d" in value
    ? (value as unknown as Fields).value
    : value;
const opened = (fields: Fields = {}): Fields =>
  Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, plainOf(v)]));

for (const generation of [3, 2] as const) {
  for (const { def, provider } of kinds) {
    describe(`every field of a ${def.kind} of Authlete ${generation}`, () => {
      let base: Fields;

      before(() => {
        tokens.clear();
        const supportedScopes = ["text-1", "https://a.example/1", "https://b.example/2"].map((name) => ({ name }));
        const { apiKey: serviceId, accessToken } = emulator.seed({
          service: { supportedScopes, supportedCustomClientMetadata: ["a", "b", "keys"] },
        } as never);
        if (def === client) tokens.set(generation, accessToken);
        configure(generation);
        base = def === client ? { serviceId: String(serviceId), __provider: "x" } : { __provider: "x" };
      });

      const fields = Object.entries(def.inputs).filter(([, row]) => !row.immutable && !row.rotates);
      for (const [name, row] of fields) {
        if (row.only && row.only !== generation) {
          it(`${name} is refused`, async () => {
            const { failures } = await provider.check({}, { ...base, [name]: sample(row, generation).first });
            assert.match(
              failures?.map(({ reason }) => reason).join("\n") ?? "",
              new RegExp(`^${name}: .*(2\\.x|3\\.0)`, "m"),
            );
          });
        } else {
          it(`${name} makes the trip`, () => trip(name, row));
        }
      }

      async function trip(name: string, row: Row) {
        const { first, second, invalid, path } = sample(row, generation);
        const { id, outs } = await provider.create(await checked({ ...base, [name]: first }));
        let state = await unmoved(id as string, opened(outs), { ...base, [name]: first });
        for (const inputs of [
          { ...base, [name]: second },
          { ...base, [name]: first },
        ]) {
          state = opened((await provider.update(id as string, state, await checked(inputs))).outs);
          state = await unmoved(id as string, state, inputs);
        }
        state = opened((await provider.update(id as string, state, await checked(base))).outs);
        dropped(name, row, await actual(generation, def, id as string), first);
        await unmoved(id as string, state, base);
        const { failures } = await provider.check({}, { ...base, [name]: invalid });
        assert.ok(
          failures?.some(({ reason }) => reason.startsWith(`${name}${path}: `)),
          JSON.stringify(failures),
        );
        await provider.delete(id as string, state);
      }

      /** What the engine would send: all that check lets pass. */
      async function checked(news: Fields): Promise<Fields> {
        const { inputs, failures } = await provider.check({}, news);
        assert.deepEqual(failures, []);
        return inputs as Fields;
      }

      /** A refresh shows the program's own values, and the next preview no change. */
      async function unmoved(id: string, olds: Fields, inputs: Fields): Promise<Fields> {
        const read = await provider.read(id, olds);
        assert.deepEqual(opened(read.inputs), inputs);
        const props = opened(read.props);
        assert.deepEqual(await provider.diff(id, props, inputs), { changes: false });
        return props;
      }

      function dropped(name: string, row: Row, now: Fields, last: unknown) {
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
