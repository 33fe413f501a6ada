import { setTimeout as sleep } from "node:timers/promises";

/**
 * Uses a credential all the time. A client that is refused reads the credential anew, as one does whose secret store was
 * updated in between, and must not be refused again.
 */
export class CredentialProbe {
  uses = 0;
  readonly failures: string[] = [];
  private isOn = true;
  private readonly done: Promise<void>;

  constructor(
    private readonly read: () => Promise<string>,
    private readonly use: (credential: string) => Promise<number>,
  ) {
    this.done = this.run();
  }

  /** Ends it once the uses that are under way have ended. */
  stop(): Promise<void> {
    this.isOn = false;
    return this.done;
  }

  private async run(): Promise<void> {
    while (this.isOn) {
      const status = (await this.attempt()) === 401 ? await this.attempt() : 200;
      if (status !== 200) this.failures.push(`${status} in use ${this.uses}`);
      this.uses++;
      await sleep(20);
    }
  }

  private attempt(): Promise<number> {
    return this.read().then(this.use);
  }
}
