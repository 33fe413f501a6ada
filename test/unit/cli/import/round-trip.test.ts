/** The program that an import writes changes nothing: it says what Authlete has. */
import fc from "fast-check";
import type { Generation } from "../../../../src/call";
import { client, service } from "../../../../src/resources/definitions";
import { useEmulator } from "../../../support/emulator";
import { everyField } from "../../../support/sample";
import { assertUnchanged, importInto, MemoryFolder, owner, readerOf } from "./world";

const emulator = useEmulator({ duplicateAlias: "allow" });
const rateLimits = '{"perSecond":100000,"client":1e6,"service":1e6}';
const open = (generation: Generation) =>
  readerOf(emulator(), { rateLimits, ...(generation === 2 && owner(emulator())) });

async function assertRoundTrip(generation: Generation): Promise<void> {
  const [folder, reader] = [new MemoryFolder(), open(generation)];
  await importInto(folder, reader);
  await assertUnchanged(folder, reader);
}

/** Names that are no variables, that clash, or that hide something. */
const oddNames = [
  "",
  "class",
  "Shop",
  "shop",
  "Shop!",
  "ショップ",
  "1st",
  'say "hi"',
  "it's",
  "a\u202Eb\n`x`",
  "*/ x",
  "con",
];
const anyName = fc.oneof(fc.constantFrom(...oddNames), fc.string({ unit: "grapheme", maxLength: 60 }));

/** Some of the fields of an object, each with one of two values. */
function someFields(def: typeof client, generation: Generation, names: Record<string, fc.Arbitrary<unknown>>) {
  const [first, second] = [everyField(def, generation), everyField(def, generation, "second")];
  const fields = Object.keys(first).map((name) => [name, fc.constantFrom(first[name], second[name])] as const);
  return fc.record({ ...Object.fromEntries(fields), ...names }, { requiredKeys: [] });
}

const anyEstate = (generation: Generation) =>
  fc.array(
    fc.record({
      service: someFields(service, generation, { serviceName: anyName, httpAliasProhibited: fc.constant(false) }),
      clients: fc.array(someFields(client, generation, { clientName: anyName, clientIdAlias: anyName }), {
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  );

describe("An imported program", () => {
  for (const generation of [3, 2] as const) {
    it(`changes nothing of services and clients with every field set, in Authlete ${generation}`, async () => {
      for (const which of ["first", "second"] as const) {
        const shop = { ...everyField(service, generation, which), httpAliasProhibited: false };
        const web = everyField(client, generation, which);
        emulator().seed({ service: shop, clients: [web, { ...web, clientIdAlias: "web" }, {}] } as never);
      }
      await assertRoundTrip(generation);
    });

    it(`changes nothing of random services and clients with random names, in Authlete ${generation}`, () =>
      fc.assert(
        fc.asyncProperty(anyEstate(generation), async (estate) => {
          emulator().reset();
          for (const seed of estate) emulator().seed(seed as never);
          await assertRoundTrip(generation);
        }),
        { numRuns: 25 },
      ));
  }
});
