import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../../../emulator";
import { useEmulatorWithClock } from "./harness";

describe("Emulator: faults", () => {
  const [harness, clock] = useEmulatorWithClock();
  const { get, post, newService } = harness;

  const list = "/api/service/get/list";
  const addFault = (fault: Fault) => void harness.emulator.faults.push(fault);
  const statusesOf = (end: string) =>
    harness.emulator.calls.filter(({ path }) => path.endsWith(end)).map(({ status }) => status);

  /** A service, and how to create and count its clients. */
  const shop = async () => {
    const { apiKey } = await newService();
    const create = () => post(`/api/${apiKey}/client/create`, {});
    const count = async () => (await get(`/api/${apiKey}/client/get/list`)).body.totalCount;
    return { apiKey, create, count };
  };

  it("responds with the fault's status, headers and body, after skip calls and for times calls", async () => {
    const busy = { status: 503, body: "busy", headers: { "retry-after": "1" } };
    addFault({ method: "GET", path: "/api/service", skip: 1, times: 2, ...busy });
    const responses = [];
    for (let n = 0; n < 4; n += 1) responses.push(await get(list));
    assert.deepEqual(
      responses.map(({ status }) => status),
      [200, 503, 503, 200],
    );
    assert.deepEqual([responses[1]?.text, responses[1]?.headers.get("retry-after")], ["busy", "1"]);
    assert.match(responses[1]?.headers.get("content-type") ?? "", /text\/plain/);
    assert.equal(harness.emulator.faults.length, 0);
  });

  it("drops the connection or fails before or after the call is carried out", async () => {
    const { create, count } = await shop();
    const fault = { path: /client.create/, times: 1 };
    addFault({ ...fault, drop: "before" });
    await assert.rejects(create);
    assert.equal(await count(), 0);
    addFault({ ...fault, drop: "after" });
    await assert.rejects(create);
    assert.equal(await count(), 1);
    addFault({ ...fault, status: 502, after: true });
    assert.equal((await create()).status, 502);
    assert.equal(await count(), 2);
    const posts = harness.emulator.calls.filter(({ method }) => method === "POST");
    assert.deepEqual(
      posts.map(({ status }) => status),
      [200, 0, 0, 502],
    );
  });

  it("truncates, empties or adds headers to the real response of a fault without a status", async () => {
    const { create, count } = await shop();
    const fault = { path: /client.create/, times: 1 };
    addFault({ ...fault, truncate: true });
    await assert.rejects(create, SyntaxError);
    addFault({ ...fault, body: "" });
    const empty = await create();
    assert.deepEqual([empty.status, empty.text], [200, ""]);
    addFault({ ...fault, headers: { "Content-Type": "text/html", "x-more": "1" } });
    const { headers, text } = await create();
    assert.deepEqual([headers.get("content-type"), headers.get("x-more")], ["text/html", "1"]);
    assert.ok(JSON.parse(text).clientId);
    assert.equal(await count(), 3);
  });

  it("can respond like a gateway, like a rate limit or with any refusal", async () => {
    const responseTo = async (fault: Fault) => {
      addFault({ ...fault, times: 1 });
      const { status, headers, text } = await get(list);
      return [status, headers.get("content-type"), headers.get("retry-after"), text];
    };
    const json = "application/json;charset=utf-8";
    const [html, type] = ["<html>Bad Gateway</html>", "text/html"];
    const gateway = { status: 502, headers: { "Content-Type": type }, body: html };
    assert.deepEqual(await responseTo(gateway), [502, type, null, html]);
    assert.deepEqual(await responseTo({ status: 429, headers: {}, body: {} }), [429, json, null, "{}"]);
    const busy = { status: 503, headers: { "Retry-After": "7" }, body: {} };
    assert.deepEqual(await responseTo(busy), [503, json, "7", "{}"]);
    const body = { resultCode: "A457101", resultMessage: "[A457101] /service/get/list, no." };
    for (const status of [401, 403, 408, 409])
      assert.deepEqual(await responseTo({ status, body }), [status, json, null, JSON.stringify(body)]);
    assert.equal((await get(list)).status, 200);
  });

  it("hits calls by probability, the same ones after every reset and others with another seed", async () => {
    const hits = async () => {
      harness.emulator.reset();
      addFault({ probability: 0.4, skip: 2, times: 3, status: 503 });
      const statuses = [];
      for (let n = 0; n < 20; n += 1) statuses.push((await get(list)).status);
      return statuses.flatMap((status, n) => (status === 503 ? [n] : []));
    };
    const [first, second] = [await hits(), await hits()];
    assert.deepEqual(first, second);
    assert.equal(first.length, 3);
    assert.ok((first[0] ?? 0) >= 2 && harness.emulator.faults.length === 0);
    harness.emulator.options.seed = 2;
    assert.notDeepEqual(await hits(), first);
    addFault({ probability: 0, status: 503 });
    assert.equal((await get(list)).status, 200);
  });

  it("carries out a delayed call even if its caller has timed out, before or after the delay", async () => {
    const { apiKey, count } = await shop();
    const create = () => {
      const headers = { authorization: harness.token, "content-type": "application/json" };
      const url = `${harness.emulator.url}/api/${apiKey}/client/create`;
      return fetch(url, { method: "POST", headers, body: "{}", signal: AbortSignal.timeout(50) });
    };
    addFault({ path: /create/, delay: 400, times: 1 });
    await assert.rejects(create, { name: "TimeoutError" });
    assert.equal(await count(), 0);
    addFault({ path: /create/, delay: 400, after: true, times: 1 });
    await assert.rejects(create, { name: "TimeoutError" });
    assert.equal(await count(), 1);
    clock.advance(400);
    assert.equal(await count(), 2);
    assert.deepEqual(statusesOf("create"), [0, 0]);
  });

  it("responds only when the delay of a fault is over", async () => {
    addFault({ times: 1, delay: 60 });
    const begin = clock.now();
    const response = get(list);
    while (clock.sleeping === 0) await sleep(5);
    clock.advance(59);
    await sleep(5);
    assert.deepEqual([clock.sleeping, harness.emulator.calls[0]?.status], [1, 0]);
    clock.advance(1);
    assert.equal((await response).status, 200);
    assert.ok(clock.now() - begin >= 50);
  });

  it("responds to a fault with status 429 like the rate limit", async () => {
    harness.emulator.options.tooManyRequestsBody = "slow down";
    addFault({ times: 1, status: 429 });
    assert.equal((await get(list)).text, "slow down");
  });
});
