import { Soak } from "../soak/soak";

describe("A short soak", () => {
  it("leaves everything as declared after each round", () => Soak.run({ seed: 1, rounds: 4, clients: 12 }));
});
