import { closest, distance } from "fastest-levenshtein";

/** A suggestion, if a known word is near enough. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = closest(
    word.toLowerCase(),
    words.map((each) => each.toLowerCase()),
  );
  const found = words.find((each) => each.toLowerCase() === near);
  return found && distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3) ? `; did you mean ${found}?` : "";
}
