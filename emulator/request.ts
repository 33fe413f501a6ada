import type { IncomingMessage } from "node:http";
import { isObject, type Members, parse, withoutNulls } from "./json";
import type { Options } from "./options";
import { badRequest, Refusal, unpublished } from "./refusal";

/** A call that was made, as tests look at it. */
export interface CallEntry {
  method: string;
  /** With the query. */
  path: string;
  /** The status of the answer; 0 when the connection was dropped by either side, or while there is no answer yet. */
  status: number;
  /** The kind of the Authorization header. */
  authorization: string;
  /** JSON as parsed, a form as an object, anything else as text; undefined without a body, or with `record: "lines"`. */
  body: unknown;
  /** What the header turned out to be. */
  credential?: string;
  /** The listener that took the call. They differ only with `separateIdp`. */
  host: "cluster" | "idp";
}

export interface Request {
  method: string;
  /** The path below `/api`, decoded. */
  segments: string[];
  query: URLSearchParams;
  authorization?: string;
  /** The value of the body, if it could be read. */
  body: unknown;
  unreadable?: Refusal;
  entry: CallEntry;
}

const formValue = (text: string): unknown => (/^(true|false)$/.test(text) ? text === "true" : text);

const form = (text: string): Members =>
  Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, formValue(value)]));

const readBody = (text: string, type: string): Pick<Request, "body" | "unreadable"> => {
  if (text === "") return { body: undefined };
  if (type.includes("x-www-form-urlencoded")) return { body: form(text) };
  if (!type.includes("json"))
    return { body: text, unreadable: new Refusal(415, unpublished, "The media type is not supported.") };
  try {
    return { body: parse(text) };
  } catch {
    return { body: text, unreadable: badRequest("The request body is not well-formed JSON.") };
  }
};

const collect = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Reads one request, and says how it is written down. */
export const receive = async (
  incoming: IncomingMessage,
  host: CallEntry["host"],
  { record }: Options,
): Promise<Request> => {
  const { method = "GET", url: path = "/", headers } = incoming;
  const { pathname, searchParams: query } = new URL(`http://localhost${path}`);
  const { body, unreadable } = readBody(await collect(incoming), headers["content-type"] ?? "");
  const authorization = headers.authorization;
  const kind = authorization?.split(" ")[0] || "none";
  const entry = { method, path, status: 0, authorization: kind, body: record === "all" ? body : undefined, host };
  const segments = pathname.split("/").slice(1).map(decoded);
  return { method, segments, query, authorization, body, unreadable, entry };
};

/** The body as an object without nulls. No body at all is an empty one: the specification does not ask for it. */
export const bodyOf = ({ body = {}, unreadable }: Request): Members => {
  if (unreadable) throw unreadable;
  if (!isObject(body)) throw badRequest("The request body is not a JSON object.");
  return withoutNulls(body) as Members;
};
