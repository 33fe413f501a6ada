/** The places that hold settings, and which of them a setting comes from. */
import { knownTokens } from "../../src/api/tokens";
import { credentialKeys } from "../../src/config/credential";
import { type Lookup, readSettings, type Settings, variable } from "../../src/config/settings";
import { type Key, secretKeys } from "../../src/config/table";
import { type Place, projectOf, readStack, type Stack } from "./stack";

/** Where the credential in use comes from. */
export interface CredentialSource {
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

  private found: Settings | undefined;

  settings(): Settings {
    this.found ??= readSettings(this.lookup, this.env);
    return this.found;
  }

  /** A credential comes from one of the places as a whole, the stack's configuration first. */
  source(): CredentialSource | undefined {
    const inStack = credentialKeys.filter((key) => this.inStack(key)).map((key) => `authlete:${key}`);
    const inEnvironment = credentialKeys.filter((key) => this.inEnvironment(key)).map(variable);
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
    const printed = this.found ? knownTokens(this.found.credential) : [];
    return [...values.filter((value) => value !== undefined), ...(this.stack?.secrets ?? []), ...printed];
  }

  private inStack = (key: Key) => this.stack?.lookup(key)?.trim() || undefined;
  private inEnvironment = (key: Key) => this.env[variable(key)]?.trim() || undefined;
}

export interface Found {
  places: Places;
  /** Why no stack's configuration is used. */
  note?: string;
  /** Why the configuration cannot be read although the folder belongs to a project: whoever is there means its stack. */
  lost?: string;
}

/** Finds the settings: in the stack's configuration, then in the environment. */
export async function findPlaces(place: Place): Promise<Found> {
  const { stack, failure } = await readStack(place);
  const places = new Places(stack, process.env);
  if (failure === undefined) return { places };
  const isMeant = place.stack !== undefined || projectOf(place.folder) !== undefined;
  if (isMeant) return { places, lost: `The configuration of the stack cannot be read: ${failure}.` };
  return { places, note: `No stack's configuration is used, only the environment: ${failure}.` };
}

/** The settings of the stack that is meant. Where there is none, a line says so. */
export async function requirePlaces(place: Place): Promise<Places> {
  const { places, note, lost } = await findPlaces(place);
  if (lost) throw new Error(`${lost} Correct that, or choose another stack with --stack.`);
  if (note) console.error(note);
  return places;
}
