/** What no program may ask of a key set. */
import { parseDuration } from "../time";
import { type Fields, isRecord } from "../value";
import { type Rule, rule } from "./forbid";
import { algorithmOf, keysOf, missingKey, privateJwk, useOf } from "./jwk";

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What is wrong with a key that is imported. No message repeats anything of it. */
function refusal(alg: string, jwk: Fields | undefined, algorithms: unknown): string | undefined {
  if (!listOf(algorithms).includes(alg)) return "has an alg that is not in algorithms: correct it, or add it there";
  if (!jwk) return "holds no private key that can be read: give it without a passphrase";
  const needed = missingKey([jwk], alg, useOf(alg));
  return needed && `is not ${needed}, which its alg needs: correct the alg`;
}

/** The rule that each key of an input must keep. */
const eachKey = (
  name: string,
  keysIn: (value: unknown) => Fields[],
  reasonFor: (key: Fields, all: unknown) => unknown,
) =>
  rule([name, "algorithms"], (v) => {
    const reasons = keysIn(v[name]).map((key) => reasonFor(key, v.algorithms));
    const index = reasons.findIndex((reason) => reason !== undefined);
    return index >= 0 && [`${name === "importJwks" ? `${name}.keys` : name}[${index}]`, String(reasons[index])];
  });

const longer = "must be longer than publishFor: the next key is published that long before it is active";

export const keySetRules: Rule[] = [
  rule(["algorithms"], ({ algorithms }) => {
    const isEmpty = Array.isArray(algorithms) && algorithms.length === 0;
    return isEmpty && ["algorithms", "there must be at least one"];
  }),
  rule(["rotateEvery", "publishFor"], ({ rotateEvery, publishFor }) => {
    const [every = 0, published = 0] = [rotateEvery, publishFor].map((value) => parseDuration(String(value)));
    return every > 0 && every <= published && ["rotateEvery", longer];
  }),
  eachKey(
    "importPem",
    (value) => listOf(value).filter(isRecord),
    ({ alg, pem }, algorithms) => refusal(String(alg), privateJwk(String(pem)), algorithms),
  ),
  eachKey(
    "importJwks",
    (value) => keysOf(value) ?? [],
    (jwk, algorithms) =>
      typeof jwk.kid === "string"
        ? refusal(algorithmOf(jwk), privateJwk({ key: jwk, format: "jwk" }), algorithms)
        : "has no kid: tokens name their key by it",
  ),
  rule(["importPem", "importJwks"], ({ importPem, importJwks }) => {
    const keys = [...listOf(importPem).filter(isRecord), ...(keysOf(importJwks) ?? [])];
    const kids = keys.map(({ kid }) => kid);
    const isTwice = kids.some((kid, index) => typeof kid === "string" && kids.indexOf(kid) < index);
    return isTwice && ["importJwks", "two keys have the same kid: tokens name their key by it"];
  }),
];
