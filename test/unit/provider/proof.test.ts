/** What proves that a create of ours made an object. */
import assert from "node:assert/strict";
import { MARKER, signMarker } from "../../../src/marker";
import { isProven, signed } from "../../../src/provider/orphan";
import { Remote } from "../../../src/provider/remote";
import { client } from "../../../src/resources/client";
import { service } from "../../../src/resources/service";
import type { Fields } from "../../../src/value";
import type { Config } from "../../support/emulator";
import { useRuns } from "../../support/runs";

describe("An object with a marker", () => {
  const { emulator, startRun, serviceId } = useRuns();
  const now = 1_795_568_462_302;
  const marked = (secret: string, more: Fields = {}): Fields => ({
    createdAt: now,
    [MARKER]: signMarker(secret, "m-0", now),
    ...more,
  });
  const newRemote = () => Remote.toCreate(client, { serviceId: serviceId() });
  const isOurs = (object: Fields, remote = newRemote()) => isProven(remote, object, [object]);
  const token = () => emulator().credentials.accessToken;

  it("is ours, if the credential has signed it", () => {
    assert.ok(isOurs(marked(token())));
    assert.ok(!isOurs(marked("another")));
  });

  it("is not ours, if it was registered dynamically or by a metadata document", () => {
    assert.ok(!isOurs(marked(token(), { dynamicallyRegistered: true })));
    assert.ok(!isOurs(marked(token(), { discoveredByMetadataDocument: true })));
    assert.ok(isOurs(marked(token(), { dynamicallyRegistered: false, discoveredByMetadataDocument: false })));
  });

  it("may be older or younger than its marker by ten minutes and authlete:maxWait, and no more", () => {
    startRun({ maxWait: "60" });
    for (const sign of [-1, 1]) {
      assert.ok(isOurs(marked(token(), { createdAt: now + sign * 660_000 })));
      assert.ok(!isOurs(marked(token(), { createdAt: now + sign * 660_001 })));
    }
  });

  it("is ours, if the credential that replaces a refused one has signed it", () => {
    const remote = newRemote();
    remote.session.settings = { ...remote.session.settings, fallback: { token: "the environment's" } };
    assert.ok(isOurs(marked("the environment's"), remote));
    assert.ok(isOurs(marked(token()), remote));
  });

  const credentials: Record<string, Config> = {
    "a service": { accessToken: undefined, apiKey: "71", apiSecret: "s3cret" },
    "the service owner": {
      ...{ accessToken: undefined, apiVersion: "2.3", serviceOwnerApiKey: "72", serviceOwnerApiSecret: "s3cret" },
    },
  };
  for (const [whose, config] of Object.entries(credentials))
    it(`is ours, if the API secret of ${whose} has signed it`, () => {
      startRun(config);
      assert.ok(isOurs(marked("s3cret")));
      assert.ok(!isOurs(marked("undefined")));
    });

  it("is not ours, if it is a service and another one has the same marker", () => {
    const remote = Remote.toCreate(service, {});
    const [one, other] = [marked(token()), marked(token())];
    assert.ok(isProven(remote, one, [one]));
    assert.ok(!isProven(remote, one, [one, other]));
  });

  it("is signed with the token that a program printed, which another run has not", async () => {
    const { accessToken } = emulator().credentials;
    const accessTokenCommand = JSON.stringify([process.execPath, "-e", `console.log("${accessToken}")`]);
    startRun({ accessToken: undefined, accessTokenCommand });
    const before = newRemote();
    assert.ok(!isOurs(marked(token()), before));
    await before.session.send({ method: "GET", path: "/api/service/get/list", repeatable: true });
    assert.ok(isOurs(marked(token()), before));
    assert.match(String(signed(before.session, "m-0", now)), /^m-0\.[0-9a-z]+\.[\w-]{22}$/);
    startRun({ accessToken: "another" });
    assert.ok(!isOurs(marked(token())));
  });
});
