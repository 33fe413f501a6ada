/** The page of the errors, from the tables of `src/api`. */
import { connectionFailures } from "../src/api/connection-error";
import { problems, type Remedy, refusals, remedyFor, remedyOf } from "../src/api/remedy";
import type { Call } from "../src/call";

interface Known {
  code: string;
  status: number;
  meaning: string;
  /** Only the IdP answers with it. */
  idp?: true;
}

/** The result codes of the management API that Authlete documents, or that others have seen. */
const knownCodes: readonly Known[] = [
  { code: "A001101", status: 500, meaning: "an error in Authlete; also a value in a list that it does not know" },
  { code: "A001202", status: 401, meaning: "the request had no credential" },
  { code: "A001203", status: 401, meaning: "the credential is not valid" },
  { code: "A001212", status: 404, meaning: "the service has no such client" },
  { code: "A001311", status: 429, meaning: "too many requests" },
  { code: "A032216", status: 400, meaning: "a client names more than one subject of a certificate" },
  { code: "A286301", status: 401, meaning: "the IdP does not take this type of token", idp: true },
  { code: "A457101", status: 403, meaning: "the token lacks a right" },
  { code: "A458101", status: 401, meaning: "the access token is not valid" },
  { code: "A458203", status: 403, meaning: "there is no such service" },
];

/** The call of the examples: it may have been carried out although it failed. */
const callOf = (idp?: true): Call => ({ method: "POST", path: "", repeatable: false, ...(idp && { idp }) });

const refusalOf = ({ code, status }: Pick<Known, "status"> & { code?: string }) => ({
  ...{ code, status, fromAuthlete: true, missing: false, message: "", host: "https://us.authlete.com" },
});

const remedyOfCode = (known: Known): Remedy | undefined => remedyFor(callOf(known.idp), refusalOf(known));

interface Section {
  id: string;
  when: string;
  text: string;
}

const sections: Section[] = [
  ...refusals.map(({ id, when, remedy }) => {
    const text = typeof remedy === "string" ? remedy : remedy(callOf(), refusalOf({ status: 0 }));
    return { id, when, text };
  }),
  ...connectionFailures.map(([, problem, { id, text }]) => ({ id, when: `The host ${problem}.`, text })),
  ...Object.entries(problems).map(([id, { when }]) => {
    const { text } = remedyOf(id as keyof typeof problems, callOf());
    return { id, when, text };
  }),
];

export function errorsPage(): string {
  const unique = new Map(sections.map((section) => [section.id, section]));
  return [
    "<!-- Generated from the tables in src/api by `npm run docs`. Do not edit. -->",
    "# Errors",
    "The message of an error names the call, Authlete's words and its code, and what you can do. Its end names a section " +
      "of this page.",
    "A preview finds what is wrong with an input, without a request: that message names the field ([inputs](inputs.md#checks)).",
    "## Authlete's codes",
    "Authlete may answer with these codes to requests of this package. Any other code is handled by its HTTP status.",
    [
      "| code | status | meaning | what to do |",
      "|---|---|---|---|",
      ...knownCodes.map(
        (known) => `| \`${known.code}\` | ${known.status} | ${known.meaning} | ${linkTo(remedyOfCode(known))} |`,
      ),
    ].join("\n"),
    "## What to do",
    ...[...unique.values()].map(({ id, when, text }) => `### ${titleOf(id)}\n\n${when}\n\n> ${text}`),
    "",
  ].join("\n\n");
}

const spellings: Record<string, string> = { idp: "IdP", tls: "TLS", api: "API", hsm: "HSM" };

function titleOf(id: string): string {
  const title = id.replaceAll(/[a-z]+/g, (word) => spellings[word] ?? word).replaceAll("-", " ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const linkTo = (remedy: Remedy | undefined) => (remedy ? `[${titleOf(remedy.id)}](#${remedy.id})` : "");
