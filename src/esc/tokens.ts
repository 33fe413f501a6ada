import { AuthleteError, unexpectedShape } from "../api/error";
import type { Send } from "../api/run";
import { readUnpaged } from "../api/unpaged";
import { isConfirmation } from "../call";
import type { Settings } from "../config/settings";
import { tokenCalls } from "../resources/tokens";
import { type Fields, isHeaderValue, isRecord, textOf } from "../value";
import type { Question } from "./question";

/** What ESC keeps, as a secret, and sends with the next rotation. */
export interface TokenState {
  accessToken: string;
  tokenId: string;
  serviceId: string;
  createdAt: string;
}

/** The tokens of one service that an ESC environment has had. By its description, a later rotation knows one again. */
export class EnvironmentTokens {
  private readonly serviceId: string;
  private readonly prefix: string;

  constructor(
    private readonly send: Send,
    private readonly settings: Settings,
    { environment, serviceId }: Question,
  ) {
    this.serviceId = serviceId;
    this.prefix = `Pulumi ESC ${environment} `;
  }

  /** Issues the next one. `more` are further members of the request. */
  async create(createdAt: string, more: Fields | undefined): Promise<TokenState> {
    const { serviceId } = this;
    const description = `${this.prefix}${createdAt}`;
    const call = this.calls().create({ ...more, description });
    const answer = call.unwrap?.(await this.send(call));
    const { accessToken, tokenId, description: described } = isRecord(answer) ? answer : {};
    const id = textOf(tokenId);
    // A cache may answer with what it had for an earlier rotation.
    if (id !== undefined && described === description && isHeaderValue(accessToken))
      return { accessToken, tokenId: id, serviceId, createdAt };
    throw unexpectedShape(call, `token of service ${serviceId}`);
  }

  /** Revokes what was created before a time. */
  async revokeBefore(time: number): Promise<void> {
    const failures: AuthleteError[] = [];
    for (const tokenId of await this.listBefore(time))
      await this.revoke(tokenId).catch((error: unknown) => {
        if (!(error instanceof AuthleteError)) throw error;
        failures.push(error);
      });
    // A revocation whose answer was lost is refused when it is repeated: only the list says what is left.
    const [failure] = failures;
    if (failure && (await this.listBefore(time)).length > 0) throw failure;
  }

  /** The calls for these tokens, or for one of them. */
  private calls(tokenId?: string) {
    const { organizationId, apiServerId, ...settings } = this.settings;
    const owner = { organizationId, apiServerId, serviceId: this.serviceId };
    return tokenCalls("servicetoken", owner, { ...settings, id: { tokenId } });
  }

  private async revoke(tokenId: string | undefined): Promise<void> {
    const call = this.calls(tokenId).delete();
    const answer = await this.send(call);
    if (answer !== undefined && !isConfirmation(answer)) throw unexpectedShape(call, "confirmation of the revocation");
  }

  private async listBefore(time: number): Promise<(string | undefined)[]> {
    const tokens = await readUnpaged(this.send, this.calls().list(0, 0), `the tokens of service ${this.serviceId}`);
    const isOlder = ({ description }: Fields) => (this.creationOf(textOf(description) ?? "") ?? time) < time;
    return tokens.filter(isOlder).map(({ tokenId }) => textOf(tokenId));
  }

  /** When this environment's token was created; of any other token nothing. */
  private creationOf(description: string): number | undefined {
    const time = description.startsWith(this.prefix) ? description.slice(this.prefix.length) : "";
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time) ? Date.parse(time) : undefined;
  }
}
