/** What the plugin knows of how far a run is: it is told the size of the program, and counts what the engine asks for. */
import assert from "node:assert/strict";
import { configure } from "../../support/emulator";
import { Simulation } from "../../support/simulation";

import clients = require("../../../src/provider/client");

import { currentWork } from "../../../src/provider/session";

const inputs = (id: number) => ({ serviceId: "1", clientName: `Renamed ${id}`, __provider: "x" });

describe("A run that renames clients, eight at a time", () => {
  it("says how much of the program is to do while it waits", async () => {
    const [total, size] = [200, 201];
    const simulation = new Simulation({ total });
    let id = 0;
    const operate = async () => {
      while (id < total) {
        const own = ++id;
        await clients.check({ serviceId: "1" }, own === 1 ? { ...inputs(own), __declared: size } : inputs(own));
        await simulation.rename(own);
      }
    };
    await Promise.all(Array.from({ length: 8 }, operate));
    const [line = "", ...more] = simulation.host.lines.filter((text) => text.includes("waiting"));
    const [, toDo] = /up to (\d+) to do, .*; counted in the program's 201 resources$/.exec(line) ?? [];
    assert.ok(Number(toDo) > 150 && Number(toDo) < 201, line);
    assert.deepEqual(more, []);
  });

  it("leaves nothing of what it was told to the engine", async () => {
    configure({});
    const told = { ...inputs(1), __declared: 5 };
    assert.deepEqual((await clients.check({}, told)).inputs, inputs(1));
    assert.deepEqual((await clients.check(told, told)).inputs, inputs(1));
    assert.equal(currentWork().left, 5);
  });

  it("counts a resource once, whether it stays or is replaced", async () => {
    configure({});
    const replaced = { ...inputs(1), serviceId: "2" };
    await clients.check(inputs(1), { ...replaced, __declared: 5 });
    await clients.diff("1/1", inputs(1), replaced);
    await clients.check({}, replaced);
    assert.equal(currentWork().left, 5);
    await assert.rejects(clients.create(replaced), { message: /credential/ });
    assert.equal(currentWork().left, 4);
    await clients.check(inputs(2), inputs(2));
    await clients.diff("1/2", inputs(2), inputs(2));
    assert.equal(currentWork().left, 3);
  });
});
