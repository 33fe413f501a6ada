/** Steps through a text in Terraform's language, over strings with templates in them. */
export class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  /** The sign that comes next, or `undefined` at the end. */
  get sign(): string | undefined {
    return this.text[this.at];
  }

  get line(): number {
    return this.text.slice(0, this.at).split("\n").length;
  }

  /** What matches here, a sticky pattern, if it does. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }

  take(pattern: RegExp): string {
    const taken = this.match(pattern);
    if (taken === undefined) throw new Error(`${this.file}:${this.line} cannot be read as Terraform's language.`);
    return taken;
  }

  /** A string, a heredoc, or a single sign. */
  part(): string {
    return this.sign === '"' ? this.string() : (this.match(heredoc) ?? this.take(anySign));
  }

  /** A string with its quotes. */
  string(): string {
    const start = this.at;
    this.take(anySign);
    for (this.match(plain); this.sign !== '"'; this.match(plain)) this.template();
    this.take(anySign);
    return this.text.slice(start, this.at);
  }

  private template(): void {
    this.take(/[$%]\{/y);
    while (this.sign !== "}") this.part();
    this.take(anySign);
  }
}

const anySign = /[\s\S]/y;
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n(?:[^\n]*\n)*?[^\S\n]*\1(?=\s|$)/uy;
/** What stands in a string before its end or the next template. */
const plain = /(?:\$\$\{|%%\{|\\.|[$%](?!\{)|[^"\\$%\n])*/y;
