import type { SeededRandom } from "./random";

/** Draws a value of a field. `tag` is unique in a soak, so no value is drawn twice. */
type Draw = (tag: string, random: SeededRandom) => unknown;

const url = (tag: string, path = "") => `https://${tag}.example/${path}`;
const urls: Draw = (tag, random) => Array.from({ length: random.number(0, 3) }, (_, i) => url(tag, `cb${i}`));

/** The fields of a client that a soak draws, of every type, and those with an endpoint of their own. */
export const fields: Record<string, Draw> = {
  clientName: (tag) => `Client ${tag}`,
  description: (tag) => `About ${tag}: "quoted", ünïcode, \\ and\nlines`,
  clientIdAlias: (tag) => `alias-${tag}`,
  redirectUris: urls,
  requestUris: urls,
  contacts: (tag) => [`a@${tag}.example`, `b@${tag}.example`],
  logoUri: (tag) => url(tag, "logo"),
  tosUris: (tag) => ["en", "de"].map((language) => ({ tag: language, value: url(tag, language) })),
  attributes: (tag, random) =>
    Array.from({ length: random.number(1, 3) }, (_, i) => ({ key: `key${i}`, value: `${tag} ${i}` })),
  defaultMaxAge: (_, random) => random.number(1, 100_000),
  idTokenSignAlg: (_, random) => random.pick(["HS256", "RS256", "ES256", "PS512"]),
  pkceRequired: (_, random) => random.happens(0.5),
  locked: (_, random) => random.happens(0.6),
  clientSecret: (tag) => `secret-of-${tag}`,
  rotateClientSecret: (tag) => tag,
};

/** Of each pair, a program may give only one. */
export const exclusive: Record<string, string> = {
  clientSecret: "rotateClientSecret",
  rotateClientSecret: "clientSecret",
};

/** The fields with an endpoint of their own, and their names there. */
export const endpoints: Record<string, [verb: string, name: string]> = {
  clientSecret: ["secret/update", "clientSecret"],
  locked: ["lock_flag/update", "clientLocked"],
};

/** The inputs that Authlete does not have. */
export const programOnly = ["serviceId", "rotateClientSecret"];
