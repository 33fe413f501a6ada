/** Names of resources, variables and files, from the names that people gave their services and clients. */

const maxLength = 48;

/**
 * What separates words: all but letters and digits, and letters of scripts that not every TypeScript knows. Latin, Greek,
 * Cyrillic, Hebrew, Arabic, Devanagari, Thai, Japanese, Chinese and Korean letters stay.
 */
const separator =
  /(?:[^0-\u07ff\u0900-\u097f\u0e01-\u0e5b\u3005-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7a3]|[^\p{ID_Continue}]|[\p{Pc}·・])+/u;

/** The words of a name in lower case, joined by hyphens. Accents are dropped: `Café №1` is `cafe-no1`. */
export function slug(text: string): string {
  const words = text
    .replace(/^https?:\/\//i, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]|\p{DI}/gu, "")
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{Nd})(?=\p{Lu})/gu, "$1-")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, "")
    .split(separator);
  const joined = words.filter(Boolean).join("-");
  return [...joined].slice(0, maxLength).join("").replace(/-$/, "");
}

/** The variable of a resource: `shop-web` is `shopWeb`. */
export const identifier = (name: string): string => name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** Words that can be no variable of a module in strict mode, and the names that our files use themselves. */
const reserved = new Set(
  `arguments async await break case catch class common config const continue debugger default delete do else enum eval
  export exports extends false finally for function if implements import in index instanceof interface let module new
  null package private protected public require return service-id static super switch this throw true try typeof
  undefined var void while with yield authlete pulumi aux con nul prn`.split(/\s+/),
);

/** Files of these names cannot be on Windows. */
const isDevice = (name: string) => /^(com|lpt)\d$/.test(name);

const isUsable = (name: string) => /^\p{ID_Start}/u.test(name) && !reserved.has(name) && !isDevice(name);

/** The names of one program. No two of them make the same variable. */
export class Names {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map(identifier));
  }

  /** The wanted name, if it is free and can be a variable; otherwise with the kind before it, or the id behind it. */
  pick(wanted: string, kind: string, id: string): string {
    const base = isUsable(wanted) ? wanted : [kind.toLowerCase(), wanted].filter(Boolean).join("-");
    const name = [base, `${base}-${id}`, `${base}-id-${id}`].find((each) => !this.taken.has(identifier(each)));
    if (name === undefined) throw new Error(`There is no free name for ${kind} ${id}: rename the resource ${base}.`);
    this.taken.add(identifier(name));
    return name;
  }
}
