import type { Dice } from "./dice";

/** What a field of a client can be. `tag` occurs once in a soak, so that no value comes twice. */
type Draw = (tag: string, dice: Dice) => unknown;

const url = (tag: string, path = "") => `https://${tag}.example/${path}`;
const urls: Draw = (tag, dice) => Array.from({ length: dice.number(0, 3) }, (_, i) => url(tag, `cb${i}`));

/** The fields that are drawn: texts, lists, pairs, numbers, flags, and those with an endpoint of their own. */
export const fields: Record<string, Draw> = {
  clientName: (tag) => `Client ${tag}`,
  description: (tag) => `About ${tag}: "quoted", ünïcode, \\ and\nlines`,
  clientIdAlias: (tag) => `alias-${tag}`,
  redirectUris: urls,
  requestUris: urls,
  contacts: (tag) => [`a@${tag}.example`, `b@${tag}.example`],
  logoUri: (tag) => url(tag, "logo"),
  tosUris: (tag) => ["en", "de"].map((language) => ({ tag: language, value: url(tag, language) })),
  attributes: (tag, dice) =>
    Array.from({ length: dice.number(1, 3) }, (_, i) => ({ key: `key${i}`, value: `${tag} ${i}` })),
  defaultMaxAge: (_, dice) => dice.number(1, 100_000),
  idTokenSignAlg: (_, dice) => dice.pick(["HS256", "RS256", "ES256", "PS512"]),
  pkceRequired: (_, dice) => dice.happens(0.5),
  locked: (_, dice) => dice.happens(0.6),
  clientSecret: (tag) => `secret-of-${tag}`,
  rotateClientSecret: (tag) => tag,
};

/** Of two only one may be declared. */
export const rivals: Record<string, string> = {
  clientSecret: "rotateClientSecret",
  rotateClientSecret: "clientSecret",
};

/** What others do not change through the client itself: where, and under which name. */
export const endpoints: Record<string, [verb: string, name: string]> = {
  clientSecret: ["secret/update", "clientSecret"],
  locked: ["lock_flag/update", "clientLocked"],
};

/** What is of the program alone. */
export const unseen = ["serviceId", "rotateClientSecret"];
