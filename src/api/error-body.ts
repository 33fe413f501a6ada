import { stripVTControlCharacters } from "node:util";
import { tryParse } from "../json";
import { isRecord, textOf } from "../value";
import type { Secrets } from "./redact";

/** What the body of a refusal says, fit for a message. */
export interface ErrorBody {
  /** Authlete's result code. */
  code?: string;
  /** What the calls for HSM keys say beside the code. */
  action?: string;
  message: string;
  /** Whose form the body has. A proxy or another server has neither. */
  from?: "cluster" | "idp";
}

/** Reads the body of a refusal: the cluster's form, the IdP's, or that of whatever stands between. */
export function parseErrorBody(text: string, secrets: Secrets): ErrorBody {
  const clean = (words: string) => shorten(secrets.redact(inOneLine(words))) || "without a message";
  if (text.trim() === "") return { message: "with an empty body" };
  const body = tryParse(text);
  if (!isRecord(body)) return { message: /^\s*</.test(text) ? htmlPage : clean(text) };
  const { resultCode, resultMessage, action, error, errors } = body;
  const given = String(resultCode ?? "");
  const code = /^[\w-]{1,20}$/.test(given) && secrets.redact(given) === given ? given : undefined;
  const messages = [resultMessage ?? error, errors].flat().filter((part) => typeof part === "string" && part !== "");
  if (!code && messages.length === 0) return { message: clean(JSON.stringify(body, withPlainTexts)) };
  const message = withCode(code, clean([...new Set(messages)].join(", ")));
  return { code, message, action: textOf(action), from: code ? "cluster" : "idp" };
}

const htmlPage = "with an HTML page, which is not from Authlete's API";

/** Authlete's messages begin with the code, but not all of them. */
const withCode = (code: string | undefined, message: string) =>
  !code || !/^A\d/.test(code) || message.includes(code) ? message : `[${code}] ${message}`;

const maxLength = 400;

const shorten = (line: string) => (line.length > maxLength ? `${line.slice(0, maxLength).trimEnd()}…` : line);

/** Control characters could write over the user's terminal, or hide the letters of a secret from each other. */
const inOneLine = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();

const withPlainTexts = (_name: string, value: unknown) => (typeof value === "string" ? inOneLine(value) : value);

/** A text that nobody here wrote, fit for a message. */
export const printable = (text: string): string => shorten(inOneLine(text));
