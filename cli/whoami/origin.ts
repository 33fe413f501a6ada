/** Says where a setting comes from. */
import { type Lookup, variable } from "../../src/config/settings";
import { credentialTable, type Key, secretKeys } from "../../src/config/table";
import type { Stack } from "./stack";

/** Where the credential in use comes from. */
export interface Source {
  place: "stack" | "environment";
  /** The keys of the configuration, or the variables, that hold it. */
  settings: string[];
  /** Variables that hold a credential too, which does not count. */
  unused?: string[];
}

/** The two places that hold settings. */
export class Places {
  constructor(
    private readonly stack: Stack | undefined,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  readonly lookup: Lookup = (key) => this.stack?.lookup(key);

  /** A credential comes from one of the places as a whole, the stack's configuration first. */
  source(): Source | undefined {
    const keys = Object.keys(credentialTable) as Key[];
    const inStack = keys.filter((key) => this.inStack(key)).map((key) => `authlete:${key}`);
    const inEnvironment = keys.filter((key) => this.inEnvironment(key)).map(variable);
    if (inStack.length > 0)
      return { place: "stack", settings: inStack, ...(inEnvironment.length > 0 && { unused: inEnvironment }) };
    return inEnvironment.length > 0 ? { place: "environment", settings: inEnvironment } : undefined;
  }

  /** The stack whose configuration is in use. */
  get stackName(): string | undefined {
    return this.stack && (this.stack.name ?? "(the selected one)");
  }

  /** The name under which a setting is set, if it is. */
  nameOf(key: Key): string | undefined {
    if (this.inStack(key)) return `authlete:${key}`;
    return this.inEnvironment(key) && variable(key);
  }

  /** Everything that must not be printed. */
  secrets(): string[] {
    const values = secretKeys.flatMap((key) => [this.inStack(key), this.inEnvironment(key)]);
    return [...values.filter((value) => value !== undefined), ...(this.stack?.secrets ?? [])];
  }

  private inStack = (key: Key) => this.stack?.lookup(key)?.trim() || undefined;
  private inEnvironment = (key: Key) => this.env[variable(key)]?.trim() || undefined;
}
