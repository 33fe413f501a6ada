import assert from "node:assert/strict";
import { inspect } from "node:util";
import { connect } from "../../../src/api/connect";
import { Secrets } from "../../../src/api/redact";
import { newRun } from "../../../src/api/run";
import { client } from "../../../src/resources/client";
import { type Config, failure, get, senderOf, settingsOf, useEmulator } from "../../support/emulator";
import { TestHost } from "../../support/host";
import { assertHidden } from "../../support/spellings";

const emulator = useEmulator();

describe("An error", () => {
  const secret = "s3cret-of-a-client/+=";
  const assertMasked = async (config: Config, values: string[], known: string[] = []) => {
    const settings = settingsOf(emulator(), config);
    const send = connect(settings, newRun(settings, new TestHost(), new Secrets(known)));
    const echo = `${values.join(" ")} ${"x".repeat(380)}${values[0]}`;
    for (const body of [{ resultCode: "A1", resultMessage: echo }, echo, { echo: JSON.stringify({ echo }) }]) {
      emulator().faults.push({ path: "/api/1/", status: 400, body, times: 1 });
      const error = await failure(send(get("/api/1/x")));
      assert.match(error.message, /\[secret\]/);
      assertHidden(inspect(error, { depth: 9, showHidden: true }), values);
    }
  };

  it("does not show a token", () => assertMasked({}, [emulator().credentials.accessToken]));

  it("does not show an API secret, as it is or as it is sent", () => {
    const sent = Buffer.from(`71:${secret}`).toString("base64");
    return assertMasked({ accessToken: undefined, apiKey: "71", apiSecret: secret }, [secret, sent]);
  });

  it("does not show what the run knows to be secret, even if one is a part of another", () => {
    const secrets = [secret, `${secret}-longer`, '{"kty":"EC","d":"pr1vate"}\n'];
    return assertMasked({}, secrets.toReversed(), secrets);
  });

  it("does not show a part of a secret that stands where a code should", async () => {
    const { accessToken } = emulator().credentials;
    const body = { resultCode: accessToken.slice(0, 20), resultMessage: "no" };
    emulator().faults.push({ path: "/api/1/", status: 400, body, times: 1 });
    const error = await failure(senderOf(emulator())(get("/api/1/x")));
    assert.match(error.message, /: 400 no; /);
    assert.equal(error.code, undefined);
  });

  it("does not show the secret that was read for a service in 2.x", async () => {
    const { apiKey, apiSecret, clientIds } = emulator().seed({ clients: [{}] });
    const { serviceOwnerApiKey, serviceOwnerApiSecret } = emulator().credentials;
    const config = { apiVersion: "2", accessToken: undefined, serviceOwnerApiKey, serviceOwnerApiSecret };
    emulator().faults.push({ path: "/api/client", status: 400, body: `who is ${apiSecret}?` });
    const call = client.calls({ generation: 2, idp: false, id: { serviceId: apiKey, clientId: clientIds[0] } }).read();
    const { message } = await failure(senderOf(emulator(), config)(call));
    assert.match(message, /: 400 who is \[secret\]\?; /);
  });

  it("masks only what is known in texts that are to be read, each for itself and however long", () => {
    const secrets = new Secrets([secret]);
    const keyId = "Xk3PqLm9TzWv2RbY7NcD4FgH";
    const long = "-".repeat(5000);
    const texts = [
      long + secret,
      "",
      ...secret,
      `${secret} ${keyId}`,
      long + keyId,
      secret.slice(0, 4),
      secret.slice(4),
    ];
    assert.deepEqual(secrets.mask(texts), [
      ...[`${long}[secret]`, "", ...secret, `[secret] ${keyId}`, long + keyId, secret.slice(0, 4), "[secret]"],
    ]);
    assert.equal(secrets.redact(`${secret} ${keyId}`), "[secret] [secret]");
  });
});
