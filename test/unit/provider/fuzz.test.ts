/** Random answers of a server and random inputs of a program. Each ends in a value or a clear error. */
import assert from "node:assert/strict";
import http from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import clientProvider from "../../../src/provider/client";
import serviceProvider from "../../../src/provider/service";
import { client } from "../../../src/resources/client";
import type { Definition } from "../../../src/resources/schema";
import { service } from "../../../src/resources/service";
import { configOf, configure, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";

const bodies = fc.oneof(
  fc.constantFrom(
    ...["", "null", "[]", "{}", "0", '""', "\u0000", "<html>", "{", "[[[[", '{"__proto__":{"a":1}}', "﻿{}"],
    ...[
      '{"clientId":null}',
      '{"clientId":{"toString":1}}',
      '{"clientId":7,"createdAt":{"valueOf":1}}',
      '{"clientId":{}}',
      '{"clientId":7}',
      '{"clientId":7,"createdAt":"x","attributes":7}',
    ],
    ...['{"clientId":7,"createdAt":1,"attributes":[null,7,{"key":[]}],"tlsClientAuthSubjectDn":{}}'],
    ...['{"totalCount":-1,"clients":[null,{}]}', '{"totalCount":1e300,"clients":{}}', '{"totalCount":9,"clients":[]}'],
    ...['{"totalCount":2,"clients":[{"clientId":7,"createdAt":1},{"clientId":7,"createdAt":1}]}', "[".repeat(20_000)],
  ),
  fc.json({ maxDepth: 6 }),
  fc.json().map((text) => text.slice(0, text.length >> 1)),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .record({ clientId: fc.oneof(fc.nat(), fc.jsonValue()), createdAt: fc.jsonValue(), redirectUris: fc.jsonValue() })
    .map((body) => JSON.stringify(body)),
);

const answers = fc.record({
  status: fc.constantFrom(200, 200, 200, 201, 204, 302, 400, 403, 404, 409, 418, 500, 599),
  body: bodies,
  header: fc.constantFrom({}, { "retry-after": "soon" }, { "ratelimit-remaining": "-1", "x-ratelimit-reset": "NaN" }),
});

/** The same 300 cases in every run. `FUZZ=20000` tries 20,000 random ones. */
const budget = process.env["FUZZ"] ? { numRuns: Number(process.env["FUZZ"]) } : { numRuns: 300, seed: 7 };

describe("Whatever a server answers", () => {
  const emulator = useEmulator();
  const answer = { status: 200, body: "", header: {} };
  const server = http.createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.header });
    response.end(answer.status === 204 ? undefined : answer.body);
  });
  before((done) => void server.listen(0, "127.0.0.1", done));
  after(() => void server.close());

  const baseUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const inputs = {
    serviceId: "1",
    clientName: "Web",
    attributes: [{ key: "a", value: "b" }],
    __marker: "m",
    __provider: "x",
  };
  const props = { ...inputs, createdAt: 1 };
  const calls: Record<string, () => Promise<unknown>> = {
    "a create": () => clientProvider.create(inputs),
    "a read": () => clientProvider.read("1/7", props),
    "two reads": () => Promise.all([clientProvider.read("1/7", props), clientProvider.read("1/8", props)]),
    "a look-up": () => clientProvider.read("1/7", { __provider: "x" }),
    "an update": () => clientProvider.update("1/7", props, { ...inputs, clientName: "Shop" }),
    "a deletion": () => clientProvider.delete("1/7", props),
  };
  for (const [what, call] of Object.entries(calls)) {
    it(`${what} returns a value or throws a clear error`, () =>
      fc.assert(
        fc.asyncProperty(answers, async (given) => {
          Object.assign(answer, given);
          configure(configOf(emulator(), { baseUrl: baseUrl(), timeout: "2" }), new TestHost());
          const end = await call().catch((error: Error) => error);
          if (!(end instanceof Error)) return;
          assert.match(end.message, /^(GET|POST|DELETE) \/api\/\S+: .{5,}|only a limited view/s);
          assert.ok(!/undefined|\[object|cannot read/i.test(end.message), end.message);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
          assert.ok(end.message.length < 1000 && !/[\u0000-\u001f\u009b]/.test(end.message), end.message);
        }),
        budget,
      ));
  }
});

/** A value below this many levels. */
function nested(levels: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const oddValues: unknown[] = [
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "x".repeat(1_000_000),
  Array(10_000).fill("a"),
  ...[-1, 1e300, null, true],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}', '{"keys":[null]}'].map((text) => JSON.parse(text)),
];

/** What a program can give: any JSON, and what stands for a value that is not known yet. */
const given = fc.oneof(
  fc.jsonValue(),
  fc.nat(oddValues.length - 1).map((index) => oddValues[index]),
  fc.nat(300).map((levels) => nested(levels, (value) => (levels % 2 ? [value] : { a: value }))),
  fc.json(),
);

const inputsOf = ({ inputs }: Definition) => {
  const names = [...Object.keys(inputs), "__proto__", "constructor", "toString", "\u0000"];
  const name = fc.oneof(fc.constantFrom(...names), fc.string());
  return fc.array(fc.tuple(name, given), { maxLength: 12 }).map((pairs) => Object.fromEntries(pairs));
};

describe("Whatever a program gives", () => {
  const providers = [
    [client, clientProvider],
    [service, serviceProvider],
  ] as const;
  for (const [def, provider] of providers) {
    it(`a ${def.kind} accepts it, or says why not`, () =>
      fc.assert(
        fc.asyncProperty(inputsOf(def), inputsOf(def), async (olds, news) => {
          const { failures = [] } = await provider.check(olds, news);
          for (const { property, reason } of failures) {
            assert.equal(property, "");
            assert.match(reason, /^\S.*: \S/s);
            assert.ok(reason.length < 2000 && !/\[object|undefined/.test(reason), reason);
          }
          if (failures.length === 0) await provider.diff("1/7", olds, news);
        }),
        budget,
      ));
  }

  const lists = nested(9000, (value) => [value]);
  const objects = nested(9000, (value) => ({ a: value }));
  const text = `${"[".repeat(9000)}1${"]".repeat(9000)}`;
  for (const name of ["extra", "attributes", "jwks", "customMetadata", "nonsense"]) {
    it(`${name} is refused if it is nested thousands of levels deep`, async () => {
      for (const value of [lists, objects, text]) {
        const inputs = { serviceId: "1", [name]: value };
        const { failures = [] } = await clientProvider.check(inputs, inputs);
        assert.match(failures.map(({ reason }) => reason).join(), new RegExp(`^${name}`));
      }
    });
  }
});
