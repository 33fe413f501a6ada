import { MARKER, nextMarker, prefixFor } from "../marker";
import { currentMarking } from "../provider/session";
import type { Fields } from "../value";

/** The markers of creates. The program of the dynamic provider gives them; here, the plugin knows the URN itself. */
export class Markers {
  private readonly recorded = new Map<string, unknown>();

  /** The engine has shown what is recorded of a resource. Its next check may be that of a replacement. */
  remember(urn: string, recorded: Fields): void {
    this.recorded.set(urn, recorded[MARKER]);
  }

  isRecorded(urn: string): boolean {
    return this.recorded.has(urn);
  }

  /** The marker of the next create. */
  next(urn: string): string | undefined {
    const { marker, owner = "" } = currentMarking();
    if (marker === "off") return undefined;
    return nextMarker(prefixFor(owner, urn), this.isRecorded(urn), this.recorded.get(urn));
  }
}
