/** Durations: what counts as one, and how long it is. */
import assert from "node:assert/strict";
import { duration, hours } from "../../src/resources/values";
import { parseDuration, printDuration } from "../../src/time";

const hour = 3_600_000;

describe("What is left of a time", () => {
  it("is told in the largest units that say enough", () => {
    const times = [1, 60_000, 90_000, 119_999, hour, 2 * hour, 47.9 * hour, 48 * hour];
    assert.deepEqual(times.map(printDuration), [
      ...["1 minute", "1 minute", "1 minute", "1 minute", "60 minutes", "2 hours", "47 hours", "2 days"],
    ]);
  });
});

describe("A duration", () => {
  for (const [text, milliseconds] of Object.entries({
    ...{ "1s": 1_000, "90m": 1.5 * hour, "12h": 12 * hour, "30d": 720 * hour, "2w": 336 * hour },
    "999999w": 999_999 * 168 * hour,
  }))
    it(`is ${text}`, () => assert.equal(parseDuration(text), milliseconds));

  for (const text of [
    "",
    "30",
    "d",
    "0d",
    "030d",
    "-1d",
    "1.5h",
    "30 d",
    "1d12h",
    "1M",
    "1y",
    "P30D",
    "1D",
    "1d\n",
    "1000000s",
  ])
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(parseDuration(text), undefined));

  it("is an input that says its units, when it is refused", () => {
    const { error } = duration("30d").schema().safeParse("30");
    assert.match(
      String(error?.issues[0]?.message),
      /^must be a whole number and its unit \(s, m, h, d or w\), such as "30d"$/,
    );
    assert.ok(duration("30d").schema().safeParse("12h").success);
  });

  it("of an hour or more is asked for where less can only be a mistake", () => {
    const isRight = (text: string) => hours("30d").schema().safeParse(text).success;
    assert.deepEqual(["1h", "60m", "59m", "30m", "30", ""].map(isRight), [true, true, false, false, false, false]);
  });
});
