/** The Authlete that a story runs on: an emulator of its own, or in `npm run live` what `test/live` provides. */
import type { Emulator } from "../../emulator/index";

type OrganizationKeys = "accessToken" | "organizationId" | "apiServerId";

/** What every story needs. */
export interface Authlete extends Pick<Emulator, "url" | "idpUrl" | "calls" | "close"> {
  credentials: Pick<Emulator["credentials"], OrganizationKeys>;
}

/** What the names of all services begin with that the live suite creates. */
export const livePrefix = "pulumi-authlete-live-";

type Start = () => Promise<Authlete>;

let start: Start | undefined;

/** Replaces the emulator for all stories that can run elsewhere. */
export const replaceEmulator = (by: Start): void => {
  start = by;
};

/** Starts what replaces the emulator. */
export const startReplacement = async (): Promise<Authlete | undefined> => start?.();
