import assert from "node:assert/strict";
import { basic, useEmulator } from "./harness";

describe("Emulator: other operations", () => {
  const harness = useEmulator();
  const { get, post, del, newService } = harness;

  it("creates, reads, lists and deletes keys in a hardware security module if the service allows it", async () => {
    const { apiKey } = await newService({ hsmEnabled: true });
    const path = `/api/${apiKey}/hsk`;
    const wanted = { kty: "EC", use: "sig", kid: "1", hsmName: "google", alg: "ES256" };
    const { hsk, action } = (await post(`${path}/create`, wanted)).body;
    assert.equal(action, "SUCCESS");
    assert.match(hsk.handle, /^[\w-]{43}$/);
    assert.deepEqual((await get(`${path}/get/${hsk.handle}`)).body.hsk, hsk);
    assert.deepEqual((await get(`${path}/get/list`)).body.hsks, [hsk]);
    assert.deepEqual((await get(`/api/${apiKey}/service/get`)).body.hsks, [hsk]);
    assert.equal((await del(`${path}/delete/${hsk.handle}`)).status, 204);
    assert.equal((await get(`${path}/get/${hsk.handle}`)).body.action, "NOT_FOUND");
    const off = await newService();
    assert.equal((await get(`/api/${off.apiKey}/hsk/get/list`)).body.action, "INVALID_REQUEST");
  });

  it("serves info, echo and healthcheck without a credential", async () => {
    assert.ok((await get("/api/info", "")).body.version);
    assert.deepEqual((await get("/api/misc/echo?a=b", "")).body, { a: "b" });
    assert.equal((await get("/api/lifecycle/healthcheck", "")).status, 200);
  });

  it("serves the discovery document of a service, with a JSON Patch applied", async () => {
    const supportedResponseTypes = ["CODE_ID_TOKEN_TOKEN", "ID_TOKEN"];
    const { apiKey } = await newService({ issuer: "https://shop.example", supportedResponseTypes });
    const patch = encodeURIComponent('[{"op":"add","path":"/extra","value":1}]');
    const { body } = await get(`/api/${apiKey}/service/configuration?patch=${patch}`);
    assert.deepEqual([body.issuer, body.extra], ["https://shop.example", 1]);
    assert.deepEqual(body.response_types_supported, ["code id_token token", "id_token"]);
  });

  it("has the services of the option services from the start and after a reset", async () => {
    const shop = { apiKey: "715948317", apiSecret: "s", service: { serviceName: "Shop" } };
    await harness.startAgain({ services: [{ ...shop, clients: [{ clientName: "Web" }] }] });
    const list = await get("/api/client/get/list", basic("715948317", "s"));
    assert.equal(list.body.clients[0].clientName, "Web");
    harness.emulator.reset();
    assert.equal((await get("/api/service/get/715948317")).body.serviceName, "Shop");
  });
});
