import { stripVTControlCharacters } from "node:util";
import { tryParse } from "../json";
import { isRecord } from "../value";
import { redact } from "./redact";

/** What the body of a refusal says, fit for a message. */
export interface ErrorBody {
  /** Authlete's result code. */
  code?: string;
  message: string;
  /** Whose form the body has. A proxy or another server has neither. */
  from?: "cluster" | "idp";
}

/** Reads the body of a refusal: the cluster's form, the IdP's, or that of whatever stands between. */
export function parseErrorBody(text: string, secrets: readonly string[]): ErrorBody {
  const clean = (words: string) => printable(redact(words, secrets)) || "without a message";
  if (text.trim() === "") return { message: "with an empty body" };
  const body = tryParse(text);
  if (!isRecord(body)) return { message: /^\s*</.test(text) ? htmlPage : clean(text) };
  const { resultCode, resultMessage, error, errors } = body;
  const code = /^[\w-]{1,20}$/.test(String(resultCode ?? "")) ? String(resultCode) : undefined;
  const messages = [resultMessage ?? error, errors].flat().filter((part) => typeof part === "string" && part !== "");
  if (!code && messages.length === 0) return { message: clean(text) };
  const message = withCode(code, clean([...new Set(messages)].join(", ")));
  return { code, message, from: code ? "cluster" : "idp" };
}

const htmlPage = "with an HTML page, which is not from Authlete's API";

/** Authlete's messages begin with the code, but not all of them. */
const withCode = (code: string | undefined, message: string) =>
  !code || !/^A\d/.test(code) || message.includes(code) ? message : `[${code}] ${message}`;

const maxLength = 400;

/** Cuts a server's text, and removes control characters: they could write over the user's terminal. */
export function printable(text: string): string {
  const line = stripVTControlCharacters(text)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength).trimEnd()}…` : line;
}
