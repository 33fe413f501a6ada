import { tryParse } from "../json";
import { optional } from "./setting";

/** A program and its arguments. No shell reads them, so no text among them can become a command. */
export type Command = readonly [program: string, ...args: string[]];

/** A JSON array of texts. It is not shown: an argument may be secret. */
export const command = () =>
  optional((value, key): Command => {
    const parts = tryParse(value);
    const texts = Array.isArray(parts) ? parts.filter((part) => typeof part === "string" && !part.includes("\0")) : [];
    const [program, ...args] = texts;
    if (program && Array.isArray(parts) && texts.length === parts.length) return [program, ...args];
    throw new Error(
      `${key} must be a JSON array of a program and its arguments, such as ["vault", "read", "-field=token", "secret/authlete"]; for a shell, give ["sh", "-c", "…"]`,
    );
  }, "pulumi.Input<string>[]");
