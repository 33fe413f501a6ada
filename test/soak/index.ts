/** `npm run soak -- --seed 7 --rounds 30 --clients 200` */
import { parseArgs } from "node:util";
import { Soak } from "./soak";

const options = { seed: "1", rounds: "30", clients: "200" };
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: options.seed },
    rounds: { type: "string", default: options.rounds },
    clients: { type: "string", default: options.clients },
  },
});

const size = { seed: Number(values.seed), rounds: Number(values.rounds), clients: Number(values.clients) };
const began = Date.now();
// A process may end just before it is killed.
process.on("unhandledRejection", (error: NodeJS.ErrnoException) => {
  if (error.code !== "ESRCH") throw error;
});

Soak.run(size, console.log).then(
  () => console.log(`seed ${size.seed}: everything was as declared, in ${Math.round((Date.now() - began) / 1000)} s`),
  (error: Error) => {
    console.error(error.message);
    console.error("The seed repeats the random choices, but not the moment of a kill or the order of calls.");
    process.exitCode = 1;
  },
);
