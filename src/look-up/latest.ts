/**
 * Shares a reading among those who ask for it at the same time. Whoever asks while one is on its way gets the next one,
 * which shows what was created just before.
 */
export class Latest<T> {
  private current: Promise<unknown> = Promise.resolve();
  private next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  get(): Promise<T> {
    this.next ??= this.begin();
    return this.next;
  }

  private async begin(): Promise<T> {
    await this.current.catch(() => undefined);
    const reading = this.read();
    [this.current, this.next] = [reading, undefined];
    return reading;
  }
}
