/** Pictures of services and clients, as Mermaid itself reads them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { estateOf, type Item, type ServiceFacts } from "../../../../cli/graph/estate";
import { shown } from "../../../../cli/graph/labels";
import { drawEstate } from "../../../../cli/graph/picture";
import type { Fields } from "../../../../src/value";
import { maxTextSize, readPicture } from "../../../support/mermaid";

const shop = { serviceName: "Shop", supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"] };
const web = { clientName: "Web", clientType: "CONFIDENTIAL", grantTypes: ["AUTHORIZATION_CODE"] };
const limitedTo = (...scopes: string[]) => ({ requestableScopesEnabled: true, requestableScopes: scopes });
const unlimited = { requestableScopesEnabled: false };

const draw = (services: ServiceFacts[], stack?: string): string => drawEstate({ services, stack }).join("\n");

/** A service with the id 1, and clients with the ids 1/1, 1/2 and so on. */
const estate = (service: Fields, clients: (Fields & Pick<Item, "origin">)[]): ServiceFacts[] =>
  estateOf(
    [{ id: "1", fields: service }],
    clients.map(({ origin, ...fields }, index) => ({ id: `1/${index + 1}`, fields, origin })),
  );

const many = (count: number, fieldsOf: (index: number) => Fields): ServiceFacts[] =>
  estate(
    shop,
    Array.from({ length: count }, (_, index) => ({ ...web, ...fieldsOf(index) })),
  );

describe("The picture of an estate", () => {
  it("shows a service with its clients by type, their grant types and their scopes", async () => {
    const service = { ...shop, supportedScopes: [{ name: "openid" }, { name: "orders:read" }] };
    const services = estate(service, [
      { ...web, extension: unlimited },
      { ...web, clientName: "Admin", clientIdAlias: "admin", extension: unlimited },
      { clientName: "Job", clientType: "CONFIDENTIAL", grantTypes: ["PASSWORD"], extension: limitedTo("orders:read") },
      { clientName: "Old", clientType: "PUBLIC", grantTypes: [], extension: limitedTo() },
      {},
    ]);
    assert.deepEqual(await readPicture(draw(services)), {
      labels: {
        s1: ["Service 1: Shop"],
        g1_1: ["CONFIDENTIAL"],
        c1_1: ["Web"],
        c1_2: ["Admin", "admin"],
        g1_3: ["CONFIDENTIAL"],
        c1_3: ["Job"],
        g1_4: ["PUBLIC, no grant types, no scopes"],
        c1_4: ["Old"],
        g1_5: ["type unknown, grant types unknown"],
        c1_5: ["Client 5"],
        s1_grants: ["Grant types"],
        s1_grants_AUTHORIZATION_CODE: ["AUTHORIZATION_CODE"],
        s1_grants_PASSWORD: ["PASSWORD", "not supported by the service"],
        s1_grants_REFRESH_TOKEN: ["REFRESH_TOKEN"],
        s1_scopes: ["Scopes"],
        s1_scopes_openid: ["openid"],
        s1_scopes_orders_u3a_read: ["orders:read"],
      },
      boxes: {
        s1: ["g1_1", "g1_3", "g1_4", "g1_5", "s1_grants", "s1_scopes"],
        g1_1: ["c1_1", "c1_2"],
        g1_3: ["c1_3"],
        g1_4: ["c1_4"],
        g1_5: ["c1_5"],
        s1_grants: ["s1_grants_AUTHORIZATION_CODE", "s1_grants_PASSWORD", "s1_grants_REFRESH_TOKEN"],
        s1_scopes: ["s1_scopes_openid", "s1_scopes_orders_u3a_read"],
      },
      arrows: [
        "g1_1 --> s1_grants_AUTHORIZATION_CODE",
        "g1_3 --> s1_grants_PASSWORD",
        "g1_1 -.-> s1_scopes",
        "g1_3 -.-> s1_scopes_orders_u3a_read",
      ],
      classes: {},
      links: [],
    });
  });

  it("marks what the stack does not manage, and says why", async () => {
    const services = estate(shop, [
      web,
      { ...web, origin: "outside" },
      { ...web, origin: "dynamic" },
      { ...web, origin: "lookedUp" },
    ]);
    const { labels, classes } = await readPicture(draw(services, "dev"));
    assert.deepEqual(classes, { g1_2: ["others"], g1_3: ["others"], g1_4: ["others"] });
    assert.deepEqual(
      [labels["g1_1"], labels["g1_2"], labels["g1_3"], labels["g1_4"]],
      [
        ["CONFIDENTIAL"],
        ["CONFIDENTIAL, not in stack dev"],
        ["CONFIDENTIAL, registered dynamically"],
        ["CONFIDENTIAL, only looked up"],
      ],
    );
  });

  it("shows the service of a client even if nobody knows more of it than the id", async () => {
    const services = estateOf([], [{ id: "7/1", fields: web }]);
    const { labels, classes, boxes } = await readPicture(draw(services));
    assert.deepEqual([labels["s7"], classes["s7"]], [["Service 7, not in the state"], ["others"]]);
    assert.deepEqual(boxes["g7_1"], ["c7_1"]);
  });

  it("draws 50 clients one by one, and more in groups, with their number and their scopes", async () => {
    const named = (index: number) => ({ clientName: `Client ${index}` });
    const { labels } = await readPicture(draw(many(50, named)));
    assert.equal(Object.keys(labels).filter((id) => id.startsWith("c")).length, 50);
    const kinds = many(51, (index) => ({
      ...named(index),
      ...(index % 3 === 0 && { clientType: "PUBLIC" }),
      ...(index === 1 && { extension: limitedTo("openid") }),
    }));
    const { labels: groups, boxes, arrows } = await readPicture(draw(kinds));
    assert.deepEqual(groups, {
      s1: ["Service 1: Shop"],
      b1_1: ["AUTHORIZATION_CODE"],
      g1_1: ["PUBLIC", "17 clients", "Client 0, Client 3, Client 6 and 14 more"],
      g1_2: ["CONFIDENTIAL", "scopes: openid", "1 client", "Client 1"],
      g1_3: ["CONFIDENTIAL", "33 clients", "Client 2, Client 4, Client 5 and 30 more"],
      s1_grants: ["Grant types of the service", "AUTHORIZATION_CODE", "REFRESH_TOKEN"],
    });
    assert.deepEqual([boxes["b1_1"], arrows], [["g1_1", "g1_2", "g1_3"], []]);
  });

  it("draws groups, too, where nobody could follow the arrows", async () => {
    const withGrants = (grants: number) =>
      many(10, (index) => ({
        clientType: `TYPE_${index}`,
        grantTypes: Array.from({ length: grants }, (_, grant) => `GRANT_${grant}`),
      }));
    const [few, several] = [await readPicture(draw(withGrants(5))), await readPicture(draw(withGrants(6)))];
    assert.deepEqual([few.arrows.length, several.arrows.length], [50, 0]);
    assert.ok("c1_1" in few.labels && "b1_1" in several.labels);
  });

  it("draws services alone where more would be too much for Mermaid, and names --service where even that would be", async () => {
    const kinds = (count: number) => many(count, (index) => ({ clientName: "", clientType: `T${index}` }));
    const [groups, alone] = [draw(kinds(640)), draw(kinds(680))];
    assert.ok(groups.length < maxTextSize && alone.length < maxTextSize);
    assert.equal(Object.keys((await readPicture(groups)).boxes).length, 2);
    assert.deepEqual((await readPicture(alone)).labels, {
      s1: ["Service 1: Shop", "680 clients", "Client 1, Client 2, Client 3 and 677 more"],
    });
    const services = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => String(5_344_929_600_000_000 + index));
      return estateOf(
        ids.map((id) => ({ id, fields: shop })),
        ids.map((id) => ({ id: `${id}/1`, fields: web })),
      );
    };
    const { labels } = await readPicture(draw(services(200)));
    assert.deepEqual(labels["s5344929600000000"], ["Service 5344929600000000: Shop", "1 client", "Web"]);
    assert.throws(
      () => draw(services(2000)),
      /^Error: Mermaid cannot draw 2000 services, 2000 clients at once: choose services with --service\.$/,
    );
  });

  it("is a picture of nothing, if there is nothing", async () => {
    const { labels } = await readPicture(draw([]));
    assert.deepEqual(labels, { nothing: ["No service and no client"] });
  });

  it("is the same text in whatever order a state has the objects", () => {
    const clients = Array.from(
      { length: 12 },
      (_, index): Item => ({
        id: `${1 + (index % 2)}/${index + 90}`,
        fields: {
          ...web,
          clientName: index % 3 ? "Wéb" : "web",
          grantTypes: index % 4 ? ["CIBA", "PASSWORD"] : ["CIBA"],
        },
      }),
    );
    const services = ["1", "2"].map((id): Item => ({ id, fields: shop }));
    const expected = draw(estateOf(services, clients));
    const turned = (item: Item): Item => ({
      ...item,
      fields: { ...item.fields, grantTypes: (item.fields["grantTypes"] as string[]).toReversed() },
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(clients, { minLength: clients.length }),
        fc.shuffledSubarray(services, { minLength: 2 }),
        (some, others) => assert.equal(draw(estateOf(others, some.map(turned))), expected),
      ),
    );
  });
});

/** What others may have written into a name. */
const hostile = [
  '"]; click c1_1 href "javascript:alert(1)"',
  '"]\nclick c1_1 call alert()',
  "end",
  "subgraph x",
  "%% comment",
  "%%{init: {'theme':'dark'}}%%",
  "---\ntitle: x\n---",
  "#quot;#35;#lt;",
  "&quot;&lt;script&gt;",
  "<img src=x onerror=alert(1)>",
  "</p><script>alert(1)</script>",
  "`**bold** _it_`",
  "[x](javascript:alert(1))",
  "1. Shop",
  "- Shop",
  "# Shop",
  "www.shop.example",
  "https://shop.example/a?b=c#d",
  "ann@shop.example",
  "style fill:#f00;",
  "classDef x fill:#f00;",
  "A --> B & C",
  "g1_1:::others",
  "a|b{c}(d)[e]",
  "ﬂ°°34¶ß",
  "```\n# Page",
  "店 Ærø שלום हिन्दी",
  "👩‍💻",
  "a\u0000b\u001b[31mc",
  "1e3",
  "constructor",
  "__proto__",
  "",
  " \u200b",
  "C:\\new fa:fa-user $$x$$",
];

/** Signs that mean something to Mermaid, to Markdown or to HTML. */
const sign = fc.constantFrom(..."\"'`#;%&<>[](){}|:*_~-=.!$@\\/^+\n end1x");

/** An estate where every name that others choose is this one. */
const namedBy = (name: string): ServiceFacts[] =>
  estate({ serviceName: name, supportedGrantTypes: [name], supportedScopes: [{ name }] }, [
    {
      ...{ clientName: name, clientIdAlias: `a${name}`, clientType: name, grantTypes: [name] },
      extension: limitedTo(name),
    },
    { clientName: name, clientType: "PUBLIC", origin: "outside" },
  ]);

async function assertHarmless(name: string): Promise<void> {
  const text = draw(namedBy(name), name);
  const { labels, boxes, arrows, classes, links } = await readPicture(text);
  const label = shown(name);
  const isName = label !== shown("");
  const [grant = "", scope = ""] = ["grants", "scopes"].map((box) => boxes[`s1_${box}`]?.[0]);
  assert.deepEqual(labels, {
    s1: [isName ? `Service 1: ${label}` : "Service 1"],
    g1_1: [label],
    c1_1: [...(isName ? [label] : []), shown(`a${name}`)],
    g1_2: [`PUBLIC, not in stack ${label}, grant types unknown`],
    c1_2: [isName ? label : "Client 2"],
    s1_grants: ["Grant types"],
    [grant]: [label],
    s1_scopes: ["Scopes"],
    [scope]: [label],
  });
  assert.deepEqual(boxes["s1"], ["g1_1", "g1_2", "s1_grants", "s1_scopes"]);
  assert.deepEqual([arrows, classes, links], [[`g1_1 --> ${grant}`, `g1_1 -.-> ${scope}`], { g1_2: ["others"] }, []]);
  assert.doesNotMatch(text.replace(/<br\/>| -->| -\.->/g, ""), /[<>`]|^\s*(click|---)/m);
}

describe("A name that others have chosen", () => {
  it("is read by a Mermaid that finds what such a name could do", async () => {
    const harmful = 'flowchart LR\n a["A"]\n click a href "https://shop.example"\n b["B"]\n click b call alert()';
    const { links, classes } = await readPicture(harmful);
    assert.deepEqual([links, classes], [["a"], { a: ["clickable"], b: ["clickable"] }]);
    await assert.rejects(readPicture('flowchart LR\n a["A"]"]'), /Parse error on line 2/);
    await assert.rejects(readPicture('flowchart LR\n a["fa#58;fa-user"]'), /something else in place of "fa:fa-user"/);
  });

  for (const name of hostile) it(`is no more than a name: ${JSON.stringify(name)}`, () => assertHarmless(name));

  it("is no more than a name, whatever it is", () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: sign }), fc.string()), assertHarmless),
    ));

  it("is shortened if it is long, and hides nothing that stands beside it", async () => {
    const [service] = namedBy("x".repeat(10_000));
    const text = draw([{ ...service, origin: "outside" } as ServiceFacts], "dev");
    assert.ok(text.length < 2000);
    const { labels } = await readPicture(text);
    assert.deepEqual(labels["s1"], [`Service 1, not in stack dev: ${"x".repeat(59)}…`]);
  });

  it("gives two scopes two nodes, however alike they are", async () => {
    const long = "y".repeat(200);
    const names = [
      "a:b",
      "a_u3a_b",
      "a_b",
      "a b",
      "a_ub",
      "A:B",
      `${long}1`,
      `${long}2`,
      "_h",
      "_u5f_h",
      "é",
      "e\u0301",
    ];
    const { boxes } = await readPicture(draw(estate({ supportedScopes: names.map((name) => ({ name })) }, [])));
    assert.equal(boxes["s1_scopes"]?.length, names.length);
  });
});
