/** The secrets of a scene, and the refusals that repeat them. */
import { generateKeyPairSync } from "node:crypto";
import type { Fault } from "../../emulator";
import { SECRETS } from "../../src/value";
import type { Fields } from "../support/resource";
import { spellings } from "../support/spellings";

/** The secret that an update of the secret sends. */
export const newSecret = "horse-battery-staple_0123456789-paperclip";

const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
/** The keys of a service. */
export const jwks = JSON.stringify({ keys: [{ ...key, kid: "1" }] });

/** Inputs that a program marks as secret. */
export const markedInputs: Fields = {
  description: "only for the board: launch on Monday",
  attributes: [{ key: "note", value: "pin of the vault: 9482-1175" }],
  extra: { newer: { nested: ["never show this either"] } },
  [SECRETS]: ["description", "attributes", "extra"],
};

/** Of no word that a message of ours has. */
export const credentials = { accessToken: "quartz-jumper-7781/vex", serviceOwnerApiSecret: "glyph.waltz.6613=" };

/** What every run knows: the keys of the service. */
export const keySecrets = [String(key.d)];
/** What the inputs of a kind hold. */
export const extraSecrets = ["never show this either"];
export const markedSecrets = ["only for the board: launch on Monday", "pin of the vault: 9482-1175", ...extraSecrets];

/** The body of an answer that repeats secrets. */
export type Echo = (secrets: string[]) => Fault["body"];

export const after =
  (words: string): Echo =>
  (secrets) =>
    `${words} ${secrets.join(" ")}`;

/** Where in its answer a server may repeat them. */
const shapes: Echo[] = [
  (texts) => texts.join(", "),
  (texts) => ({ resultCode: "A001201", resultMessage: `[A001201] Malformed: ${texts}` }),
  (texts) => ({ totalCount: texts.length, clients: texts.map((clientSecret) => ({ clientSecret })) }),
  (texts) => ({ error: "invalid", errors: texts }),
  (texts) => ({ extra: { newer: texts } }),
  (texts) => ({ attributes: texts.map((value) => ({ key: "k", value })) }),
  ([text = ""]) => ({ resultCode: text.replace(/\W/g, "").slice(0, 20), resultMessage: "No" }),
];

/** An echo for each spelling, in one shape after the other. */
export const echoes: Echo[] = Object.values(spellings).map(
  (spell, at) => (secrets) => shapes[at % shapes.length]?.(secrets.map(spell)),
);
