/** Words as sentences need them. */

/** A noun with its article: `a service`, `an organization token`, `an HSM key`. */
export const withArticle = (noun: string): string => `${/^([aeioAEIO]|H[sS])/.test(noun) ? "an" : "a"} ${noun}`;

/** `no requests`, `1 request`, `2 requests`. */
export const printCount = (count: number, one: string, many = `${one}s`): string =>
  `${count || "no"} ${count === 1 ? one : many}`;
