import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Call } from "../../../src/call";
import { client } from "../../../src/resources/client";
import { type Config, failure, get, senderOf, useEmulator } from "../../support/emulator";

const emulator = useEmulator();

describe("An error", () => {
  const secret = "s3cret-of-a-client/+=";
  const assertHidden = async (config: Config, values: string[], call: Partial<Call> = {}) => {
    const echo = `${values.join(" ")} ${"x".repeat(380)}${values[0]}`;
    for (const body of [{ resultCode: "A1", resultMessage: echo }, echo, { echo: JSON.stringify({ echo }) }]) {
      emulator().faults.push({ path: "/api/1/", status: 400, body, times: 1 });
      const error = await failure(senderOf(emulator(), config)(get("/api/1/x", call)));
      assert.match(error.message, /\[secret\]/);
      for (const value of values) {
        const start = value.slice(0, 6);
        assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(start), `${start} in ${inspect(error)}`);
      }
    }
  };

  it("does not show a token", () => assertHidden({}, [emulator().credentials.accessToken]));

  it("does not show an API secret, as it is or as it is sent", () => {
    const sent = Buffer.from(`71:${secret}`).toString("base64");
    return assertHidden({ accessToken: undefined, apiKey: "71", apiSecret: secret }, [secret, sent]);
  });

  it("does not show the secrets of a call, even if one is a part of another", () =>
    assertHidden({}, [`${secret}-longer`, secret, '{"kty":"EC","d":"pr1vate"}\n'], {
      secrets: [secret, `${secret}-longer`, '{"kty":"EC","d":"pr1vate"}\n'],
    }));

  it("does not show the secret that was read for a service in 2.x", async () => {
    const { apiKey, apiSecret, clientIds } = emulator().seed({ clients: [{}] });
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const config = { apiVersion: "2", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret };
    emulator().faults.push({ path: "/api/client", status: 400, body: `who is ${apiSecret}?` });
    const call = client.calls({ generation: 2, idp: false, id: { serviceId: apiKey, clientId: clientIds[0] } }).read();
    const { message } = await failure(senderOf(emulator(), config)(call));
    assert.match(message, /: 400 who is \[secret\]\?; /);
  });
});
