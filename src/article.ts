/** A noun with its article: `a service`, `an organization token`, `an HSM key`. */
export const withArticle = (noun: string): string => `${/^([aeioAEIO]|H[sS])/.test(noun) ? "an" : "a"} ${noun}`;
