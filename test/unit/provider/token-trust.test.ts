/** Who is believed about tokens, and who may manage them. */
import assert from "node:assert/strict";
import { startEmulator } from "../../../emulator/index";
import { type Config, callsOf, failure } from "../../support/emulator";
import { type Fields, PluginResource, pluginError } from "../../support/resource";
import { useRuns } from "../../support/runs";
import { askIdp, newToken } from "../../support/token";

import organizationTokens = require("../../../src/provider/organizationtoken");

describe("What is said of tokens", () => {
  const { emulator, startRun, serviceId, printed } = useRuns({ timeout: "5" });

  describe("A token that is gone", () => {
    it("is drift if the service's own list lacks it, and is revoked already", async () => {
      const token = await newToken(serviceId()).create();
      await askIdp(emulator(), "servicetoken/revoke", {
        serviceId: serviceId(),
        tokenId: token.state["tokenId"] ?? token.id.split("/")[1],
      });
      await token.delete();
      assert.match(printed(), /did not exist any more, so there was nothing to delete/);
      assert.equal(await token.refresh(), false);
      assert.match(
        printed(),
        /no longer exists in Authlete: .*creates one with another tokenId and another accessToken/,
      );
    });

    it("is gone with its service, if the cluster confirms what the IdP says", async () => {
      const token = await newToken(serviceId()).create();
      const gone = { path: /servicetoken/, status: 404, body: { error: "The service was not found." } };
      emulator().faults.push(gone);
      assert.equal((await failure(token.refresh())).status, 404);
      assert.equal((await failure(token.delete())).status, 404);
      emulator().faults.length = 0;
      await askIdp(emulator(), "service/remove", { serviceId: serviceId() });
      await token.delete();
      assert.equal(await token.refresh(), false);
    });

    const others: Record<string, unknown> = {
      "another service's": [{ serviceId: 1, tokenId: "t" }],
      "another organization's": [{ organizationId: 1, tokenId: "t" }],
      "of something else": [{ name: "x" }],
      "no list": { tokens: [] },
      nothing: "",
    };
    for (const [what, body] of Object.entries(others))
      it(`is not proven gone by a list that is ${what}`, async () => {
        const token = await newToken(serviceId()).create();
        emulator().faults.push({ path: "/api/servicetoken/all", body: body as string });
        assert.match(
          (await failure(token.refresh())).message,
          /the answer is not a service token with the id token-\d+/,
        );
      });
  });

  describe("A run with the address of another cluster", () => {
    it("issues no token, whose record would lead to that cluster", async () => {
      const other = await startEmulator();
      try {
        startRun({ baseUrl: other.url });
        const { message } = await failure(newToken(serviceId()).create());
        assert.match(message, /service\/get: 403 .*; check the id of the service, authlete:baseUrl/);
        assert.ok(!callsOf(emulator()).some((call) => call.endsWith("/create")));
      } finally {
        await other.close();
      }
    });

    it("means nothing to an organization's token, which lives in the IdP", async () => {
      startRun({ baseUrl: "http://127.0.0.1:9" });
      const token = await new PluginResource(organizationTokens, { description: "Pipeline" }).create();
      startRun();
      assert.equal(await token.refresh(), true);
      await token.delete();
    });
  });

  describe("The answer to the create of a token", () => {
    const bodies: Record<string, Fields> = {
      "has no value": { tokenId: "t", description: "CI" },
      "has a value that no header can carry": { tokenId: "t", description: "CI", accessToken: "a\nb" },
      "has no id": { description: "CI", accessToken: "v" },
      "has an id with a slash": { tokenId: "a/b", description: "CI", accessToken: "v" },
      "is about another service": { tokenId: "t", description: "CI", accessToken: "v", serviceId: 1 },
      "has another name": { tokenId: "t", description: "Other", accessToken: "v" },
    };
    for (const [what, body] of Object.entries(bodies))
      it(`is not believed if it ${what}`, async () => {
        emulator().faults.push({ path: "/api/servicetoken/create", body });
        const { message } = await pluginError(newToken(serviceId()).create());
        assert.match(message, /the answer is not a service token that this call created/);
      });
  });

  describe("The credential for tokens", () => {
    it("is an organization's: a service's token is refused, and the error says so", async () => {
      startRun({ accessToken: emulator().seed().accessToken });
      const { message } = await pluginError(newToken(serviceId()).create());
      assert.match(message, /401 .*; .*managed with an organization's access token/);
    });

    it("needs a right that the error names", async () => {
      startRun({ accessToken: emulator().issue({ rights: ["VIEW_SERVICE"] }) });
      const { message } = await pluginError(newToken(serviceId()).create());
      assert.match(message, /403 .*; the organization's token needs the right MODIFY_SERVICE/);
    });

    it("is not revoked by a run that signs in with it", async () => {
      const token = await new PluginResource(organizationTokens, { description: "Pipeline", rotate: "1" }).create();
      const accessToken = String(token.state["accessToken"]);
      const accessTokenCommand = JSON.stringify([process.execPath, "-e", `console.log("${accessToken}")`]);
      const remedies: [Config, RegExp][] = [
        [{ accessToken }, /set authlete:accessToken to another token, and/],
        [{ accessToken: undefined, accessTokenCommand }, /have authlete:accessTokenCommand print another token, and/],
      ];
      for (const [config, remedy] of remedies) {
        startRun(config);
        const { message } = await pluginError(token.delete());
        assert.match(message, /^OrganizationToken token-\d+ is not revoked, because this run signs in with it: /);
        assert.match(message, remedy);
      }
      startRun();
      await token.delete();
    });
  });
});
