/** Makes keys. `jose` is loaded with the first one. */
import pLimit from "p-limit";
import { algorithmOf, jwkAlgOf, keysOf, privateJwk, useOf } from "../resources/jwk";
import { type Fields, type Inputs, isRecord } from "../value";
import type { Key } from "./schedule";

/** Key generation works in the few threads that Node.js looks up addresses with. They must not all be busy for long. */
const limit = pLimit(2);

/** A new key, named by its thumbprint (RFC 7638). */
export async function generate(alg: string, modulusLength: number): Promise<Fields> {
  const { exportJWK, generateKeyPair } = await import("jose");
  const { privateKey } = await limit(() => generateKeyPair(jwkAlgOf(alg), { modulusLength, extractable: true }));
  return named(alg, { ...(await exportJWK(privateKey)) });
}

async function named(alg: string, jwk: Fields, kid?: unknown): Promise<Fields> {
  const { calculateJwkThumbprint } = await import("jose");
  const name = typeof kid === "string" ? kid : await calculateJwkThumbprint(jwk);
  return { ...jwk, kid: name, use: useOf(alg), alg: jwkAlgOf(alg) };
}

/** The keys that a set begins with, of which the first one for each algorithm is active. */
export async function importKeys({ importPem, importJwks }: Inputs, now: number): Promise<Key[]> {
  const pems = Array.isArray(importPem) ? importPem.filter(isRecord) : [];
  const made = await Promise.all([
    ...pems.map(({ alg, kid, pem }) => named(String(alg), privateJwk(String(pem)) ?? {}, kid)),
    ...(keysOf(importJwks) ?? []).map((jwk) => named(algorithmOf(jwk), jwk, jwk.kid)),
  ]);
  const algs = made.map(algorithmOf);
  return made.map((jwk, index) => {
    const alg = algorithmOf(jwk);
    return { alg, jwk, stage: algs.indexOf(alg) === index ? "ACTIVE" : "RETIRING", since: now };
  });
}
