/** Proves that Pulumi ESC sent a request, for which environment, and that nobody has sent it before. */
import { createHash } from "node:crypto";
import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { errorOf } from "../value";
import { Refusal } from "./refusal";

export interface Verified {
  /** `<organization>/<environment>`, with the project between them if it has one. */
  environment: string;
  body: string;
}

export class Verifier {
  /** When the requests that were answered end, by their ids: in milliseconds since 1970. */
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly audience: string,
    private readonly issuer: string,
    private readonly keys: JWTVerifyGetKey,
  ) {}

  async verify(request: Request): Promise<Verified> {
    const { jti, exp, current_env: environment, body_hash: hash } = await this.claimsOf(request);
    const body = Buffer.from(await request.arrayBuffer());
    if (hash !== `sha256-${createHash("sha256").update(body).digest("base64")}`)
      throw new Refusal(401, "the body is not the one that was signed (body_hash)");
    if (typeof environment !== "string") throw new Refusal(401, "the token names no environment (current_env)");
    this.refuseRepeated(String(jti), 1000 * Number(exp));
    return { environment, body: body.toString() };
  }

  private async claimsOf({ headers }: Request): Promise<JWTPayload> {
    const [, token] = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
    if (!token) throw new Refusal(401, "the request has no Bearer token");
    const { audience, issuer } = this;
    const requiredClaims = ["exp", "jti"];
    const options = { algorithms: ["RS256"], audience, issuer, requiredClaims, clockTolerance: 30 };
    try {
      return (await jwtVerify(token, this.keys, options)).payload;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(401, `the token is not one of Pulumi ESC for this function: ${errorOf(error).message}`);
    }
  }

  /** A request that is sent again would get another token. */
  private refuseRepeated(id: string, end: number): void {
    const now = Date.now();
    for (const [other, ended] of this.answered) if (ended + tolerance < now) this.answered.delete(other);
    if (this.answered.has(id)) throw new Refusal(401, "the request was answered before (jti)");
    this.answered.set(id, end);
  }
}

/** Milliseconds for which a token may count after its end. */
const tolerance = 60_000;
