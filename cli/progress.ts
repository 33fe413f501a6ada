/** One line on a terminal that says how far long work is. Where nobody looks, it prints nothing. */
export class Progress {
  private isShown = false;

  constructor(private readonly stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr) {}

  show(text: string): void {
    if (!this.stream.isTTY) return;
    this.isShown = true;
    this.stream.write(`\r\u001b[K${text}`);
  }

  /** Removes the line, so that other output stands alone. */
  clear(): void {
    if (this.isShown) this.stream.write("\r\u001b[K");
    this.isShown = false;
  }
}
