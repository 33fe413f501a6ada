import { stripVTControlCharacters } from "node:util";
import { jsonIn } from "../json";

/** What a server said, fit for a message. */
export interface Said {
  /** Authlete's result code. */
  code?: string;
  words: string;
  /** Whose words these look like; not Authlete's when a proxy or another server answered. */
  from?: "cluster" | "idp";
}

/** Reads the body of a refusal: the cluster's form, the IdP's, or whatever stands between us and them. */
export function said(text: string, secrets: string[]): Said {
  const answer = fieldsOf(text);
  if (!answer) return { words: /^\s*</.test(text) ? page : printable(veiled(text, secrets)) || silent };
  const { resultCode, resultMessage, error, errors } = answer;
  const code = /^[\w-]{1,20}$/.test(String(resultCode ?? "")) ? String(resultCode) : undefined;
  const told = [resultMessage ?? error, errors].flat().filter((part) => typeof part === "string" && part !== "");
  const from = code ? "cluster" : told.length > 0 ? "idp" : undefined;
  const words = printable(veiled(from ? [...new Set(told)].join(", ") : text, secrets)) || silent;
  return { code, words: coded(code, words), from };
}

const page = "with an HTML page, which is not from Authlete's API";
const silent = "without a word";

/** Authlete's messages begin with the code; where one does not, it is put there. */
const coded = (code: string | undefined, words: string) =>
  !code || !/^A\d/.test(code) || words.includes(code) ? words : `[${code}] ${words}`;

function fieldsOf(text: string): Record<string, unknown> | undefined {
  const value = jsonIn(text);
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}

const most = 400;

/** A server's text is cut, and control characters go: they could write over the user's terminal. */
export function printable(text: string): string {
  const line = stripVTControlCharacters(text)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** The longest first, since one secret can be a part of another; also as they look inside a JSON text. */
const veiled = (text: string, secrets: string[]) =>
  secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => secret.length > 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, "[secret]"), text);
