import { readSettings } from "../config/settings";
import type { Host } from "../host";
import { parse } from "../json";
import { errorOf } from "../value";
import { cloudKeys } from "./keys";
import type { RotatorOptions } from "./options";
import { readQuestion } from "./question";
import { Refusal } from "./refusal";
import { rotate } from "./rotate";
import { Verifier } from "./verify";

/** Answers one request of Pulumi ESC. */
export type Handler = (request: Request) => Promise<Response>;

/** The same with the clock and the lines of another host than the process. */
export function handlerOn(host: Host, options: RotatorOptions): Handler {
  const { url, environments, token, issuer = pulumiCloud, env = process.env } = options;
  const verifier = new Verifier(url, issuer, cloudKeys(issuer, host, env));
  const answer = async (request: Request): Promise<object> => {
    if (request.method !== "POST") throw new Refusal(405, "only POST is answered");
    const { environment, body } = await verifier.verify(request);
    const question = readQuestion(parseBody(body), environment, environments);
    const settings = readSettings(() => undefined, env);
    return rotate(settings, host, question, token);
  };
  return (request) => answer(request).then((state) => Response.json(state), refuse);
}

const pulumiCloud = "https://api.pulumi.com";

function parseBody(body: string): unknown {
  try {
    return parse(body);
  } catch {
    throw new Refusal(400, "the body is not JSON");
  }
}

/** No message has a secret: those of Authlete's calls are redacted. */
function refuse(reason: unknown): Response {
  const error = errorOf(reason);
  return Response.json({ error: error.message }, { status: error instanceof Refusal ? error.status : 502 });
}
