/** What in 3.0 is the same object as one of 2.x. */
import assert from "node:assert/strict";
import type { Live } from "../../../../../cli/estate/live";
import { match } from "../../../../../cli/migrate/from-2.x/match";
import { client, service } from "../../../../../src/resources/definitions";
import type { Definition } from "../../../../../src/resources/schema";
import type { Actual } from "../../../../../src/value";

const live = (def: Definition, objects: Actual[]): Live[] =>
  objects.map((actual) => ({ id: String(actual[def.issued]), actual }));

/** The pairs that are found, and those that may be. */
function matched(def: Definition, before: Actual[], after: Actual[]) {
  const { found, unclear } = match(def, live(def, before), live(def, after));
  return {
    found: found.map((pair) => `${pair.before.id} is ${pair.after.id} by ${pair.by}`).sort(),
    unclear: unclear.map((pair) => `${pair.before.id} may be ${pair.after.id}`).sort(),
  };
}

const cases: [name: string, def: Definition, before: Actual[], after: Actual[], found: string[], unclear: string[]][] =
  [
    [
      "finds a service by its issuer, though it has another name and number",
      service,
      [{ apiKey: 1, issuer: "https://a.example", serviceName: "A" }],
      [{ apiKey: 7, issuer: "https://a.example", serviceName: "A of 3.0" }],
      ["1 is 7 by issuer"],
      [],
    ],
    [
      "prefers what agrees in more",
      service,
      [{ apiKey: 1, issuer: "https://a.example", serviceName: "A" }],
      [
        { apiKey: 6, serviceName: "A" },
        { apiKey: 7, issuer: "https://a.example", serviceName: "A" },
        { apiKey: 8, issuer: "https://a.example", serviceName: "A copy" },
      ],
      ["1 is 7 by issuer,serviceName"],
      [],
    ],
    [
      "believes no number alone",
      service,
      [{ apiKey: 1, serviceName: "A" }],
      [{ apiKey: 1, serviceName: "B" }],
      [],
      ["1 may be 1"],
    ],
    [
      "finds a client by the number that became its alias",
      client,
      [{ clientId: 1, clientIdAlias: "1" }],
      [{ clientId: 7, clientIdAlias: "1" }],
      ["1 is 7 by clientIdAlias"],
      [],
    ],
    [
      "finds a client without a name by its secret",
      client,
      [
        { clientId: 1, clientSecret: "s1" },
        { clientId: 2, clientSecret: "s2" },
      ],
      [
        { clientId: 2, clientSecret: "s1" },
        { clientId: 3, clientSecret: "s2" },
      ],
      ["1 is 2 by clientSecret", "2 is 3 by clientSecret"],
      [],
    ],
    [
      "takes none of two clients with the same name",
      client,
      [{ clientId: 1, clientName: "Web" }],
      [
        { clientId: 7, clientName: "Web" },
        { clientId: 8, clientName: "Web" },
      ],
      [],
      ["1 may be 7", "1 may be 8"],
    ],
    [
      "takes no client for two of the same name",
      client,
      [
        { clientId: 1, clientName: "Web" },
        { clientId: 2, clientName: "Web" },
      ],
      [{ clientId: 7, clientName: "Web" }],
      [],
      ["1 may be 7", "2 may be 7"],
    ],
    [
      "goes on among those that remain",
      client,
      [
        { clientId: 1, clientName: "Web" },
        { clientId: 2, clientName: "Web", clientIdAlias: "web" },
      ],
      [
        { clientId: 7, clientName: "Web", clientIdAlias: "web" },
        { clientId: 8, clientName: "Web" },
      ],
      ["1 is 8 by clientName", "2 is 7 by clientIdAlias,clientName"],
      [],
    ],
    [
      "asks where two clues contradict each other",
      client,
      [{ clientId: 1, clientName: "Web", clientIdAlias: "web" }],
      [
        { clientId: 7, clientName: "Web", clientIdAlias: "other" },
        { clientId: 8, clientName: "Other", clientIdAlias: "web" },
      ],
      [],
      ["1 may be 7", "1 may be 8"],
    ],
    [
      "compares nothing that is empty",
      client,
      [{ clientId: 1, clientName: "" }],
      [{ clientId: 7, clientName: "" }],
      [],
      [],
    ],
  ];

describe("The search for objects of 2.x in 3.0", () => {
  for (const [name, def, before, after, found, unclear] of cases)
    it(name, () => assert.deepEqual(matched(def, before, after), { found, unclear }));

  it("finds 200 clients of one name by their aliases", () => {
    const clients = (first: number): Actual[] =>
      Array.from({ length: 200 }, (_, i) => ({ clientId: first + i, clientIdAlias: `alias-${i}`, clientName: "Web" }));
    const { found, unclear } = match(client, live(client, clients(1)), live(client, clients(5000)));
    assert.deepEqual([found.length, unclear.length], [200, 0]);
    for (const { before, after } of found) assert.equal(Number(after.id) - Number(before.id), 4999);
  });
});
