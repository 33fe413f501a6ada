/** Tokens of a service and of the organization: their life, and who is believed about them. */
import assert from "node:assert/strict";
import { MARKER } from "../../../src/marker";
import { failure } from "../../support/emulator";
import { type Fields, PluginResource, pluginError, shownFields } from "../../support/resource";
import { useRuns } from "../../support/runs";
import { askIdp, newToken, programOf, replace, statusWith } from "../../support/token";

import organizationTokens = require("../../../src/provider/organizationtoken");
import serviceTokens = require("../../../src/provider/servicetoken");
import services = require("../../../src/provider/service");

describe("Tokens", () => {
  const { emulator, startRun, serviceId, clock, printed } = useRuns({ timeout: "5" });
  const all = () => askIdp(emulator(), "servicetoken/all", { serviceId: serviceId() });
  const works = async ({ state }: PluginResource) =>
    (await statusWith(emulator(), serviceId(), state["accessToken"])) === 200;
  const pathsOf = () => emulator().calls.map(({ path }) => path.replace(serviceId(), ":id"));
  const fresh = () => {
    emulator().calls.length = 0;
  };
  const marked = { [MARKER]: "m-0" };

  for (const tokenRequests of ["plain", "presets"] as const)
    describe(`A service's token, where requests are ${tokenRequests}`, () => {
      const preset = tokenRequests === "presets" ? { preset: "admin_as" } : {};
      const create = (more: Fields = {}) => newToken(serviceId(), { ...preset, ...marked, ...more }).create();

      beforeEach(() => Object.assign(emulator().options, { tokenRequests }));

      it("authorizes calls as soon as it is created, and its value is sealed", async () => {
        const { inputs } = newToken(serviceId(), { ...preset, ...marked });
        const { id, outs } = await serviceTokens.create(inputs);
        const [, , issued] = [...(await all()), {}];
        assert.match(id, /^\d+\/token-\d+$/);
        assert.deepEqual(
          Object.keys(outs ?? {}).filter((name) => !(name in shownFields(outs))),
          ["accessToken"],
        );
        assert.ok(!JSON.stringify(issued).includes("accessToken"));
      });

      it("bears the mark of its create at the end of its name in Authlete, and only there", async () => {
        const token = await create();
        assert.deepEqual((await all()).map(({ description }) => description).slice(1), ["CI [pulumi m-0]"]);
        assert.equal(token.state["description"], "CI");
        assert.equal((await newToken(serviceId(), preset).create()).state["description"], "CI");
        assert.equal((await all()).at(-1)?.["description"], "CI");
      });

      it("has no drift, keeps its value in a refresh, and asks nothing of an up without changes", async () => {
        const token = await create({ rotate: "1", rotateEvery: "30d" });
        const { accessToken } = token.state;
        assert.ok(await token.refresh());
        assert.equal(token.state["accessToken"], accessToken);
        fresh();
        assert.equal(await token.hasDiff(), false);
        assert.deepEqual(pathsOf(), []);
      });

      it("is renamed by one request, and works on", async () => {
        const token = await create({ extra: { newer: "1" } });
        fresh();
        await token.update({ ...token.inputs, description: "Deployments" });
        assert.deepEqual(pathsOf(), ["/api/servicetoken/all", "/api/servicetoken/update"]);
        assert.equal((await all()).at(-1)?.["description"], "Deployments [pulumi m-0]");
        assert.ok(await works(token));
        assert.equal(await token.hasDiff(), false);
      });

      it("is not renamed by another rotateEvery, which changes the due date alone", async () => {
        const token = await create({ rotateEvery: "30d" });
        fresh();
        await token.update({ ...token.inputs, rotateEvery: "8w" });
        assert.deepEqual(pathsOf(), ["/api/servicetoken/all"]);
        const { issuedAt, rotatesAt } = token.state;
        assert.equal(Date.parse(String(rotatesAt)) - Date.parse(String(issuedAt)), 56 * 86_400_000);
      });

      it("is replaced without a moment in which neither works, and the old one ends at once", async () => {
        const token = await create({ rotate: "1" });
        const next = await newToken(serviceId(), { ...programOf(token.inputs), rotate: "2", [MARKER]: "m-1" }).create();
        assert.deepEqual([await works(token), await works(next)], [true, true]);
        await token.delete();
        assert.deepEqual([await works(token), await works(next)], [false, true]);
        assert.doesNotMatch(printed(), /may be/);
      });

      it("is due by the clock of the run, and a refresh does not replace it", async () => {
        const token = await create({ rotateEvery: "30d" });
        clock().advance(29 * 86_400_000);
        assert.equal(await token.hasDiff(), false);
        assert.match(printed(), /^ServiceToken "CI" is due for replacement at \d{4}-\d\d-\d\dT/m);
        clock().advance(2 * 86_400_000);
        await token.refresh();
        assert.deepEqual(await token.plugin.diff(token.id, token.state, token.inputs), { changes: false });
        assert.equal(await token.hasDiff(), true);
        assert.match(printed(), /was due for replacement at .*, so it is replaced now/);
        assert.ok(await works(await replace(token, { ...token.inputs, [MARKER]: "m-1" })));
      });
    });

  describe("A service's token with a preset", () => {
    beforeEach(() => Object.assign(emulator().options, { tokenRequests: "presets" }));

    it("has the rights and the lifetime that it asks for, and says when it ends", async () => {
      const token = await newToken(serviceId(), { preset: "resource_server", durationSeconds: 60 }).create();
      assert.ok(!(await works(token)));
      const ends = Date.parse(String(token.state["expiresAt"])) - Date.parse(String(token.state["issuedAt"]));
      assert.ok(ends >= 60_000 && ends < 70_000, String(ends));
      const custom = await newToken(serviceId(), { preset: "custom", permissions: ["view_service"] }).create();
      assert.ok(await works(custom));
      await custom.refresh();
      assert.equal(await custom.hasDiff(), false);
    });

    it("is warned of in its last days, unless it is replaced before", async () => {
      const days = 86_400;
      const lived = { preset: "resource_server", durationSeconds: 100 * days };
      const [token, replaced] = [
        await newToken(serviceId(), lived).create(),
        await newToken(serviceId(), { ...lived, description: "Old", rotateEvery: "99d" }).create(),
      ];
      clock().advance(85 * days * 1000);
      for (const each of [token, replaced]) assert.equal(await each.hasDiff(), false);
      assert.doesNotMatch(printed(), /ends at/);
      clock().advance(2 * days * 1000);
      for (const each of [token, replaced]) assert.equal(await each.hasDiff(), false);
      assert.match(printed(), /^ServiceToken "CI" ends at \S+Z, in 1[23] days: change rotate to replace it before$/m);
      clock().advance(14 * days * 1000);
      assert.equal(await token.hasDiff(), false);
      assert.match(printed(), /^ServiceToken "CI" ended at \S+Z: change rotate to replace it$/m);
      assert.doesNotMatch(printed(), /"Old" end/);
    });

    it("is needed by newer servers, which the error says", async () => {
      const error = await pluginError(newToken(serviceId()).create());
      assert.match(error.message, /servicetoken\/create: 400 preset is required\.; .* give preset \(see /);
    });

    it("takes what is newer than the package from extra", async () => {
      const token = await newToken(serviceId(), { extra: { preset: "admin_as" } }).create();
      assert.ok(await works(token));
      await token.refresh();
      assert.equal(await token.hasDiff(), false);
    });
  });

  describe("The check of a token", () => {
    const reasons = async (more: Fields, plugin = serviceTokens) =>
      (await plugin.check({}, { serviceId: serviceId(), description: "CI", ...more })).failures?.map(
        ({ reason }) => reason,
      );

    it("refuses mistakes under their path", async () => {
      for (const rotateEvery of ["30", "30m"])
        assert.match(
          String(await reasons({ rotateEvery })),
          /^rotateEvery: must be a whole number and its unit .* hour/,
        );
      assert.match(
        String(await reasons({ description: "x".repeat(201) })),
        /^description: must be 1 to 200 characters/,
      );
      assert.match(String(await reasons({ preset: "custom" })), /^permissions: preset custom needs at least one$/);
      assert.match(String(await reasons({ issuedAt: "2026" })), /^issuedAt: is an output and cannot be set$/);
    });

    it("warns of what cannot work", async () => {
      await reasons({ preset: "admin_as", permissions: ["view_service"], rotateEvery: "2d", durationSeconds: 3600 });
      assert.match(printed(), /permissions: have no effect beside a preset/);
      assert.match(printed(), /rotateEvery: is longer than durationSeconds/);
    });

    it("says that Authlete 2.x has none", async () => {
      startRun({ apiVersion: "2.3" });
      assert.match(String(await reasons({})), /^a ServiceToken needs Authlete 3\.0, .*: Authlete 2\.x takes the keys/);
      assert.match(String(await reasons({}, organizationTokens)), /^an OrganizationToken needs Authlete 3\.0/);
    });
  });

  describe("A token whose create was not recorded", () => {
    const create = () => newToken(serviceId(), marked).create();
    const lose = () => void emulator().faults.push({ path: "/api/servicetoken/create", drop: "after", times: 1 });

    it("is named by the run whose request lost its answer, and by the next one, which creates another", async () => {
      lose();
      assert.match((await pluginError(create())).message, /the next `pulumi up` finds it/);
      const [, left] = await all();
      const named = `ServiceToken ${left?.["tokenId"]} ("CI") may be what an earlier request created`;
      assert.ok(printed().includes(named), printed());
      startRun();
      const token = await create();
      assert.ok(printed().includes(named) && printed().includes("revoke it in Authlete's console"), printed());
      assert.ok(await works(token));
      assert.equal((await all()).length, 3, "the token of the emulator, the lost one, and its successor");
    });

    it("is named without a secret of the program and without what could write over the terminal", async () => {
      const secret = { description: "key of the vault 4711", __secrets: ["description"] };
      const inputs = { ...newToken(serviceId(), { ...secret, ...marked }).inputs };
      const description = "\u001b[2Jkey of the vault 4711 \u202e [pulumi m-0]";
      await askIdp(emulator(), "servicetoken/create", { serviceId: serviceId(), description });
      await serviceTokens.create(inputs);
      assert.match(printed(), /ServiceToken token-\d+ \(.*\) may be what an earlier request created/);
      assert.doesNotMatch(printed(), /vault|4711|(?!\n)\p{C}/u);
    });

    it("is not looked for in a service that this run has created, or without a marker", async () => {
      const service = await new PluginResource(services, { serviceName: "New" }).create();
      fresh();
      await newToken(service.id, marked).create();
      await newToken(serviceId()).create();
      const create = "/api/servicetoken/create";
      assert.deepEqual(pathsOf(), [create, "/api/:id/service/get", create]);
    });

    it("stays unnamed, with a warning, if the tokens cannot be listed; a refused credential ends the run", async () => {
      emulator().faults.push({ path: "/api/servicetoken/all", status: 403, times: 1 });
      await create();
      assert.match(printed(), /whether an earlier run left service tokens behind cannot be seen: POST .* 403/);
      emulator().faults.push({ path: "/api/servicetoken/all", status: 401, times: 1 });
      fresh();
      assert.equal((await failure(create())).status, 401);
      assert.deepEqual(pathsOf(), ["/api/servicetoken/all"]);
    });
  });

  describe("An organization's token", () => {
    const create = () => new PluginResource(organizationTokens, { description: "Drift checks", ...marked }).create();

    it("authorizes calls, is renamed and revoked, and has no drift", async () => {
      const token = await create();
      assert.equal(token.id.includes("/"), false);
      assert.ok(await works(token));
      await token.refresh();
      assert.equal(await token.hasDiff(), false);
      await token.update({ ...token.inputs, description: "Nightly" });
      assert.ok(await works(token));
      await token.delete();
      assert.ok(!(await works(token)));
      assert.equal(await token.refresh(), false);
    });

    it("cannot be managed by tokens on some servers, and the error says who can", async () => {
      emulator().options.organizationTokensBy = "people";
      assert.match(
        (await pluginError(create())).message,
        /403 .*on some servers no token may: use .*, or Authlete's console/,
      );
    });
  });
});
