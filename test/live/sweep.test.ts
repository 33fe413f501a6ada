/** What the live suite removes, and what it must never touch. */
import assert from "node:assert/strict";
import { ATTRIBUTE, signMarker } from "../../src/marker";
import { livePrefix } from "../support/authlete";
import { AuthleteConsole, type Json } from "../support/console";
import { configOf, configure, useEmulator } from "../support/emulator";
import { sweep } from "./sweep";

const token = "emulator-organization-token";
const hour = 3_600_000;
const sign = (marker: string, secret = token, now = Date.now()) => signMarker(secret, marker, now);

describe("The sweep of the live suite", () => {
  const emulator = useEmulator();

  async function create(serviceName: string, marker?: string): Promise<string> {
    const { organizationId, apiServerId } = emulator().credentials;
    const service = { serviceName, ...(marker && { attributes: [{ key: ATTRIBUTE, value: marker }] }) };
    const console = new AuthleteConsole(emulator());
    return String(
      (await console.callAuthlete("POST", "/api/service", { organizationId, apiServerId, service })).apiKey,
    );
  }

  const list = (): Promise<Json> =>
    new AuthleteConsole(emulator()).callAuthlete("GET", "/api/service/get/list?start=0&end=100");

  it("removes the services with its prefix that this credential created, on any page of the list", async () => {
    for (let n = 0; n < 101; n++) await create(`Theirs ${n}`);
    const left = [await create(`${livePrefix}a`, sign("a-0")), await create(`${livePrefix}b`, sign("b-0"))];
    configure(configOf(emulator()));
    assert.deepEqual(await sweep(), { removed: left, leftAlone: [] });
    assert.equal((await list()).totalCount, 101);
  });

  it("never removes what lacks the prefix or a proof, and names what has only the prefix", async () => {
    const theirs = sign("production-0");
    const others = {
      withoutPrefix: await create("Production", theirs),
      withoutMarker: await create(`${livePrefix}by hand`),
      withCopiedMarker: await create(`${livePrefix}copy`, theirs),
      withOldMarker: await create(`${livePrefix}old copy`, sign("old-0", token, Date.now() - hour)),
      withUnsignedMarker: await create(`${livePrefix}unsigned`, "unsigned-0"),
      ofOtherCredential: await create(`${livePrefix}forged`, sign("forged-0", "another token")),
    };
    configure(configOf(emulator()));
    assert.deepEqual(await sweep(), { removed: [], leftAlone: Object.values(others).slice(1) });
    const remaining = (await list()).services.map(({ apiKey }: Json) => String(apiKey));
    assert.deepEqual(remaining.sort(), Object.values(others).sort());
  });
});
