/**
 * The adapter for `fn::rotate::external` of Pulumi ESC: rotates the access token of a service. This folder runs in a
 * function of the user. It may import the ground, the configuration and the connection to Authlete, and `jose`.
 *
 * @see [external rotator](https://www.pulumi.com/docs/esc/integrations/rotated-secrets/external/)
 */
import { readSettings } from "../config/settings";
import { processHost } from "../host";
import { parse } from "../json";
import { errorOf } from "../value";
import { Refusal } from "./refusal";
import { readQuestion, rotate } from "./rotate";
import { Verifier } from "./verify";

/** What a rotator is for. The settings of Authlete come from the environment, such as `AUTHLETE_ACCESS_TOKEN`. */
export interface RotatorOptions {
  /** The address of this function, exactly as `url` says in the ESC environment: each request names it (`aud`). */
  url: string;
  /**
   * The services whose tokens each ESC environment may have: `{ "acme/prod": ["5344929600000001"] }`. Without it, every
   * environment of Pulumi Cloud that knows the address could have a token.
   */
  environments: Record<string, readonly string[]>;
  /**
   * More members of the request that creates a token, such as `{ preset: "admin_as" }`. Authlete has added `preset` to its
   * API later: older servers ignore it, and newer ones refuse a token without it. Default: none.
   */
  token?: Record<string, unknown>;
  /** The address of Pulumi Cloud, which signs the requests. Default: `https://api.pulumi.com`. */
  issuer?: string;
  /** The variables that hold the settings. Default: `process.env`. */
  env?: Record<string, string | undefined>;
}

/** Answers one request of Pulumi ESC. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Makes the function that Pulumi ESC calls. It creates a token, and revokes the one before the current one, so that the
 * current token stays valid until the next rotation: two tokens live at any time.
 *
 * @example
 * import { rotator } from "pulumi-authlete/esc";
 *
 * export const handle = rotator({
 *   url: "https://rotate.shop.example/authlete",
 *   environments: { "acme/prod": ["5344929600000001"] },
 * });
 */
export function rotator(options: RotatorOptions): Handler {
  const { url, environments, token, issuer = pulumiCloud, env = process.env } = options;
  const verifier = new Verifier(url, issuer);
  const answer = async (request: Request): Promise<object> => {
    if (request.method !== "POST") throw new Refusal(405, "only POST is answered");
    const { environment, body } = await verifier.verify(request);
    const question = { ...readQuestion(parseBody(body), environment, environments), token };
    return rotate(
      readSettings(() => undefined, env),
      processHost,
      question,
    );
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
