/** An import into a folder that has a program: only what is new is added. */
import assert from "node:assert/strict";
import { service } from "../../../../src/resources/definitions";
import { useEmulator } from "../../../support/emulator";
import { evaluate } from "./evaluate";
import { assertUnchanged, importInto, MemoryFolder, readerOf, recordsOf } from "./world";

const emulator = useEmulator();

const seedShop = () =>
  emulator().seed({ apiKey: "5344929600000001", service: { serviceName: "Shop" }, clients: [{ clientName: "Web" }] });

/** Adds a client to a service that exists. */
async function addClient(serviceId: string, clientName: string): Promise<void> {
  const { url, credentials } = emulator();
  const answer = await fetch(`${url}/api/${serviceId}/client/create`, {
    method: "POST",
    headers: { authorization: `Bearer ${credentials.accessToken}`, "content-type": "application/json" },
    body: JSON.stringify({ clientName }),
  });
  assert.ok(answer.ok);
}

describe("An import, run again", () => {
  it("changes no file if nothing is new, before and after the import", async () => {
    seedShop();
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    const before = new Map(folder.files);
    for (const inStack of [[], recordsOf(folder)]) {
      const { outputs, leftOut, entries } = await importInto(folder, readerOf(emulator()), { inStack });
      assert.deepEqual([outputs, leftOut, entries.length], [[], { known: 2, dynamic: 0 }, inStack.length > 0 ? 0 : 2]);
    }
    assert.deepEqual(folder.files, before);
  });

  it("puts new clients of a service and new services into files of their own, and names them in index.ts", async () => {
    const { apiKey } = seedShop();
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    const edited = `// Edited.\n${folder.read("shop.ts")}`;
    folder.files.set("shop.ts", edited);
    await addClient(apiKey, "Web");
    emulator().seed({ service: { serviceName: "Shop!" }, clients: [{ clientName: "Web" }] });
    await importInto(folder, readerOf(emulator()));
    assert.equal(folder.read("shop.ts"), edited);
    assert.match(folder.read("shop-2.ts") ?? "", /^import \{ shop \} from "\.\/shop";\n\nexport const shopWeb\d+ = /m);
    const [other] = [...folder.files.keys()].filter((file) => /^shop-\d{5,}\.ts$/.test(file));
    assert.equal(folder.read("index.ts"), `import "./shop";\nimport "./shop-2";\nimport "./${other?.slice(0, -3)}";\n`);
    assert.equal(folder.entries().length, 5);
    await assertUnchanged(folder, readerOf(emulator()));
  });

  it("writes the id of a service that it cannot find in the program, or that another program has", async () => {
    const { apiKey } = seedShop();
    const other = new MemoryFolder();
    await importInto(other, readerOf(emulator()), { services: [apiKey] });
    const elsewhere = recordsOf(other).filter(({ id }) => id === apiKey);
    const folder = new MemoryFolder(new Map([["shop.ts", "// Somebody's own."]]), "iam/");
    const { missingImports } = await importInto(folder, readerOf(emulator()), { elsewhere });
    assert.equal(folder.read("shop.ts"), "// Somebody's own.");
    assert.match(folder.read("shop-2.ts") ?? "", /^const serviceId = "5344929600000001";$/m);
    assert.deepEqual(missingImports, ['import "./iam/shop-2";']);
    assert.deepEqual([folder.read("index.ts"), folder.read("Pulumi.yaml")], [undefined, undefined]);
    assert.deepEqual(evaluate(folder.files, folder.entries(), "shop-2"), [
      {
        kind: "Client",
        name: "shop-web",
        args: { serviceId: apiKey, clientName: "Web" },
      },
    ]);
  });

  it("makes variables and files from whatever a service is called in its program", async () => {
    const { apiKey } = seedShop();
    const inStack = [{ def: service, id: apiKey, name: "team/../Shop 1" }];
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()), { inStack });
    assert.match(
      folder.read("team-shop-1.ts") ?? "",
      /^export const teamShop1Web = new authlete\.Client\("team-shop-1-web"/m,
    );
  });

  it("says once what all clients of a service share", async () => {
    const shared = { clientType: "CONFIDENTIAL", grantTypes: ["CLIENT_CREDENTIALS"] };
    emulator().seed({
      service: { serviceName: "Shop" },
      clients: ["A", "B"].map((clientName) => ({ clientName, ...shared })),
    });
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    assert.equal(
      folder.read("shop.ts"),
      `import * as authlete from "pulumi-authlete";

export const shop = new authlete.Service("shop", {
  serviceName: "Shop",
  supportedGrantTypes: ["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
  supportedResponseTypes: ["CODE"],
  supportedTokenAuthMethods: ["CLIENT_SECRET_BASIC"],
});

// What all of these clients share.
const common: authlete.ClientArgs = {
  serviceId: shop.id,
  clientType: "CONFIDENTIAL",
  grantTypes: ["CLIENT_CREDENTIALS"],
};

export const shopA = new authlete.Client("shop-a", {
  ...common,
  clientName: "A",
});

export const shopB = new authlete.Client("shop-b", {
  ...common,
  clientName: "B",
});
`,
    );
  });

  it("gives an alias once that two clients have", async () => {
    emulator().options.duplicateAlias = "allow";
    const clients = ["A", "B"].map((clientName) => ({ clientName, clientIdAlias: "web" }));
    emulator().seed({ service: { serviceName: "Shop" }, clients });
    const folder = new MemoryFolder();
    await importInto(folder, readerOf(emulator()));
    assert.equal(folder.read("shop.ts")?.match(/clientIdAlias: "web"/g)?.length, 1);
    assert.match(
      folder.read("shop.ts") ?? "",
      /refuses it: clientIdAlias: another client of the service has it, too\.\n/,
    );
    await assertUnchanged(folder, readerOf(emulator()));
  });

  it("keeps lines of .gitignore and index.ts that are there, and refuses another import.json", async () => {
    seedShop();
    const files = new Map([
      [".gitignore", "secrets.sh\nnode_modules"],
      ["index.ts", 'import "./own";'],
      ["package.json", "{}"],
    ]);
    const folder = new MemoryFolder(files, "");
    await importInto(folder, readerOf(emulator()));
    assert.equal(folder.read(".gitignore"), "secrets.sh\nnode_modules\nimport.json\n");
    assert.equal(folder.read("index.ts"), 'import "./own";\nimport "./shop";\n');
    assert.equal(folder.read("package.json"), "{}");
    for (const text of ["no JSON", "{}", '{"resources":[{"name":"a"}]}']) {
      const wrong = new MemoryFolder(new Map([["import.json", text]]));
      await assert.rejects(
        importInto(wrong, readerOf(emulator())),
        /^Error: import\.json is no file for `pulumi import`: /,
      );
    }
  });
});
