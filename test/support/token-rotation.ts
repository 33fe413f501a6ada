/** A token that rotates again and again, while runs are killed. */
import assert from "node:assert/strict";
import type { Json } from "./console";
import { type Moment, upKilled } from "./moment";
import { type Program, Project, type Resource } from "./project";
import { client, shop } from "./resources";
import { describeRun } from "./run";
import { assertHidden } from "./spellings";
import { askIdp, statusWith } from "./token";

/** How the kind rotates: its resource, the calls below this path, and the requests of a rotation in their order. */
export interface Kind {
  token: Resource;
  root: string;
  requests: Record<string, RegExp>;
}

export const description = "CI";

/** One project whose token rotates again and again. */
export class Rotations {
  private generation = 1;
  private readonly printed: string[] = [];

  private constructor(
    private readonly kind: Kind,
    private readonly project: Project,
  ) {}

  static async start(kind: Kind): Promise<Rotations> {
    const rotations = new Rotations(kind, await Project.start());
    await rotations.project.up(rotations.program());
    return rotations;
  }

  stop = (): Promise<void> => this.project.stop();

  private program(): Program {
    const { token } = this.kind;
    return {
      resources: {
        shop: shop(),
        token: { ...token, args: { ...token.args, rotate: String(this.generation) } },
        // It uses the token: an attribute of it stands where the secret of a cluster would.
        store: client({ attributes: [{ key: "token", value: "@token.accessToken" }] }),
      },
    };
  }

  /** Rotates without a kill. These and no other requests are made, each once. */
  async rotate(): Promise<void> {
    this.generation += 1;
    const { calls } = await this.project.up(this.program());
    const requests = Object.entries(this.kind.requests);
    const nameOf = (path: string) => requests.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
    assert.deepEqual(
      calls.map(({ path }) => nameOf(path)),
      requests.map(([name]) => name),
    );
  }

  /** Rotates, is killed at the moment, and rotates to the end. */
  async rotateThroughKill(moment: Moment, plugins: boolean): Promise<void> {
    this.generation += 1;
    const killed = await upKilled(this.project, this.program(), moment, { plugins });
    assert.equal(await this.statusInUse(), 200, "what uses the token is refused");
    const next = await this.project.up(this.program());
    const { token } = await this.project.state();
    const lost = (await this.list()).filter(({ tokenId }) => tokenId !== token.id.split("/").at(-1));
    // Only what was issued and not recorded is lost.
    assert.equal(lost.length, moment.name === "after the create" ? 1 : 0, describeRun(next));
    for (const { tokenId } of lost) {
      assert.ok(next.out.includes(`${token.type.split(":").at(-1)} ${tokenId} ("${description}") may be`), next.out);
      await askIdp(this.project.authlete, `${this.kind.root}/revoke`, { ...this.owner(), tokenId });
    }
    assert.equal(await this.tokenInUse(), JSON.parse(token.outputs.accessToken.plaintext));
    assert.equal(await this.statusInUse(), 200);
    const quiet = await this.project.run(["preview", "--refresh", "--expect-no-changes"]);
    this.printed.push(killed, next.out, quiet.out);
  }

  assertNothingShows(): void {
    assertHidden([...this.printed, ...this.project.stateTexts()].join("\n"), this.project.authlete.secrets);
  }

  private owner() {
    return this.kind.root === "servicetoken" ? { serviceId: this.storeId().split("/")[0] } : {};
  }

  /** Its own tokens at Authlete. */
  private async list(): Promise<Json[]> {
    const all = await askIdp(this.project.authlete, `${this.kind.root}/all`, this.owner());
    return all.filter((token) => String(token["description"]).startsWith(description));
  }

  private storeId = (): string => this.project.stateFile().resources["store"].id;

  private async tokenInUse(): Promise<string> {
    const { attributes }: Json = await this.project.readFromAuthlete(this.storeId());
    return attributes.find(({ key }: Json) => key === "token").value;
  }

  private async statusInUse(): Promise<number> {
    return statusWith(this.project.authlete, String(this.storeId().split("/")[0]), await this.tokenInUse());
  }
}
