import type { IncomingMessage } from "node:http";
import { isObject, type Members, parseJson, withoutNulls } from "./json";
import type { Options } from "./options";
import { badRequest, Refusal, unpublishedCode } from "./refusal";

/** The record of one call, for tests to look at. */
export interface CallEntry {
  method: string;
  /** The path with its query. */
  path: string;
  /** The status of the response. 0 if either side dropped the connection, or until the response is sent. */
  status: number;
  /** The scheme of the Authorization header, or `none`. */
  authorization: string;
  /** JSON is parsed, a form is an object, anything else is text. Undefined without a body or with `record: "lines"`. */
  body: unknown;
  /** The kind of credential that was recognized, for example `serviceToken`. */
  credential?: string;
  /** The listener that took the call. It is always `cluster` unless `separateIdp` is set. */
  host: "cluster" | "idp";
}

export interface Request {
  method: string;
  /** The path below `/api`, decoded. */
  segments: string[];
  query: URLSearchParams;
  authorization?: string;
  /** The parsed body, or its text if it cannot be parsed. */
  body: unknown;
  /** Why the body cannot be parsed. */
  unreadable?: Refusal;
  entry: CallEntry;
}

const parseFormValue = (text: string): unknown => (/^(true|false)$/.test(text) ? text === "true" : text);

const parseForm = (text: string): Members =>
  Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, parseFormValue(value)]));

const parseBody = (text: string, type: string): Pick<Request, "body" | "unreadable"> => {
  if (text === "") return { body: undefined };
  if (type.includes("x-www-form-urlencoded")) return { body: parseForm(text) };
  if (!type.includes("json"))
    return { body: text, unreadable: new Refusal(415, unpublishedCode, "The media type is not supported.") };
  try {
    return { body: parseJson(text) };
  } catch {
    return { body: text, unreadable: badRequest("The request body is not well-formed JSON.") };
  }
};

const readText = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Reads one request and prepares its entry in `calls`. */
export const readRequest = async (
  incoming: IncomingMessage,
  host: CallEntry["host"],
  { record }: Options,
): Promise<Request> => {
  const { method = "GET", url: path = "/", headers } = incoming;
  const { pathname, searchParams: query } = new URL(`http://localhost${path}`);
  const { body, unreadable } = parseBody(await readText(incoming), headers["content-type"] ?? "");
  const authorization = headers.authorization;
  const kind = authorization?.split(" ")[0] || "none";
  const entry = { method, path, status: 0, authorization: kind, body: record === "all" ? body : undefined, host };
  const segments = pathname.split("/").slice(1).map(decodeSegment);
  return { method, segments, query, authorization, body, unreadable, entry };
};

/** The body as an object without nulls. A missing body counts as an empty object: the specification requires none. */
export const objectBody = ({ body = {}, unreadable }: Request): Members => {
  if (unreadable) throw unreadable;
  if (!isObject(body)) throw badRequest("The request body is not a JSON object.");
  return withoutNulls(body) as Members;
};
