/** Preloaded into the processes of a run: moves their clock by `CLOCK_SHIFT` milliseconds. */
const { now } = Date;
const shift = Number(process.env["CLOCK_SHIFT"]);
Date.now = () => now() + shift;
