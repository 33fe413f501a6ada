/** The tokens of a run. */
import type { Credential, TokenCommand, TokenCredential } from "../config/credential";
import type { Host } from "../host";
import type { Secrets } from "./redact";
import { type PrintedToken, printToken } from "./token-command";
import { endWarning } from "./token-end";

/** All runs of a process that share their settings share the program: it is run once. */
const printers = new WeakMap<Credential, TokenPrinter>();

/** The tokens of a credential that the process has used, the latest last. */
export const knownTokens = (credential: Credential): readonly string[] =>
  "token" in credential ? [credential.token] : (printers.get(credential)?.known ?? []);

/** A token, whether it stands in the settings or a program prints it. */
export class Tokens {
  private readonly isChecked = new Set<string>();

  constructor(
    private readonly timeout: number,
    private readonly host: Host,
    private readonly secrets: Secrets,
  ) {}

  get(credential: TokenCredential): Promise<string> | string {
    return "token" in credential ? this.checked(credential.token) : this.printerOf(credential).get();
  }

  /** Warns once of a token that ends soon. A program prints another one by itself. */
  private checked(token: string): string {
    if (this.isChecked.has(token)) return token;
    this.isChecked.add(token);
    const warning = endWarning(token, this.host.clock.now());
    if (warning) this.host.logger.warn(`Authlete: ${warning}`);
    return token;
  }

  printerOf(credential: TokenCommand): TokenPrinter {
    const print = () => printToken(credential, this.timeout, this.host.clock, this.secrets);
    const printer = printers.get(credential) ?? new TokenPrinter(print, this.host);
    printers.set(credential, printer);
    return printer;
  }
}

/** How much of its time a token is used for. */
const used = 0.9;

/** Runs the program when its token is about to end, and once when Authlete refuses it. A failure holds for the run. */
export class TokenPrinter {
  /** What was printed, the latest last. */
  readonly known: string[] = [];
  private printed: Promise<{ token: string; renewAt: number }> | undefined;
  /** Has Authlete accepted a token since one was replaced? */
  private mayReplace = true;

  constructor(
    private readonly print: () => Promise<PrintedToken>,
    private readonly host: Host,
  ) {}

  async get(): Promise<string> {
    const held = this.printed ?? this.run();
    const { token, renewAt } = await held;
    if (this.host.clock.now() < renewAt) return token;
    if (this.printed === held) this.run();
    return (await this.printed)?.token ?? token;
  }

  /** Notes that Authlete has accepted a token. */
  accept(): void {
    this.mayReplace = true;
  }

  /** After a 401: is there another token than the refused one? */
  async replace(refused: string): Promise<boolean> {
    const held = this.printed;
    if ((await held)?.token === refused && this.printed === held && this.mayReplace) {
      this.mayReplace = false;
      this.run();
    }
    return (await this.printed)?.token !== refused;
  }

  private run() {
    this.printed = this.readPrinted();
    return this.printed;
  }

  private async readPrinted() {
    const { token, expires = Number.POSITIVE_INFINITY } = await this.print();
    const now = this.host.clock.now();
    this.known.push(token);
    return { token, renewAt: now + (expires - now) * used };
  }
}
